import sys

total = 0
this = sys.modules["till"]
#@ half: `this` leads to the module, in the middle of its body. There
#@ is a `total` among its names, and no `sell`.
print("sell is there:", hasattr(this, "sell"))


def sell(price):
    global total
    total += price
