# Two baskets. Which of their variables are one, and which are two?


class Basket:
    limit = 3
    items = []


apples, pears = Basket(), Basket()
print("limits:", apples.limit, pears.limit)
apples.limit = 10
print("after apples.limit = 10:", apples.limit, pears.limit)
Basket.limit = 5
print("after Basket.limit = 5:", apples.limit, pears.limit)

apples.items.append("apple")
print("pears has:", pears.items)
print("apples itself holds:", apples.__dict__)
print("pears itself holds:", pears.__dict__)
print("one list:", apples.items is pears.items is Basket.items)
