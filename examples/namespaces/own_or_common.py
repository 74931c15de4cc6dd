# Two baskets and their class. Which value stands where?


class Basket:
    limit = 3
    items = []


apples = Basket()
pears = Basket()
#@ made: Both baskets are empty. What they seem to have stands in the
#@ class.
apples.limit = 10
#@ own: The assignment made an entry in `apples`. The class still has
#@ its 3.
apples.items.append("apple")
pears.items.append("pear")
#@ filled: Both fruits are in the list of the class. There is no other.
print("pears:", pears.limit, pears.items)
