import sys

total = 0
this = sys.modules["till"]
#@ half: `this` is the module, found while its body is executed. There
#@ is a `total` in it, and no `sell`.
print("sell is there:", hasattr(this, "sell"))


def sell(price):
    global total
    total += price
