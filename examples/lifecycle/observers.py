"""A shop tells its watchers the price. Does it keep them alive?"""

import weakref


class Watcher:
    def __init__(self, name):
        self.name = name

    def told(self, price):
        print(f"  {self.name} hears {price}")


class Shop:
    def __init__(self):
        self.watchers = []

    def set_price(self, price):
        print(f"price {price}:")
        for ref in self.watchers:
            if told := ref():
                told(price)
        self.watchers = [ref for ref in self.watchers if ref()]
        print("  watchers:", len(self.watchers))


shop = Shop()
anna, ben = Watcher("Anna"), Watcher("Ben")
shop.watchers.append(weakref.ref(anna.told))
shop.watchers.append(weakref.ref(ben.told))
shop.set_price(5)

print("with WeakMethod")
shop.watchers.append(weakref.WeakMethod(anna.told))
shop.watchers.append(weakref.WeakMethod(ben.told))
shop.set_price(10)
del ben
shop.set_price(20)
del anna
shop.set_price(30)
