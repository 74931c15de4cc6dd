# Two baskets and their class. Which value stands where?


class Basket:
    limit = 3
    prices = []


apples = Basket()
pears = Basket()
#@ made: Both baskets are empty. What they seem to have stands in the
#@ class.
apples.limit = 10
#@ own: The assignment made an entry in `apples`. The class still has
#@ its 3.
apples.prices.append(2)
pears.prices.append(3)
#@ filled: Both prices are in the list of the class. There is no other.
print("pears:", pears.limit, pears.prices)
