"""Three orders are done with. One stays: who holds it?"""

import gc
import weakref

shelf = []
watched = weakref.WeakSet()


class Order:
    def __init__(self, number):
        self.number = number
        watched.add(self)


def handle(number):
    order = Order(number)
    if number == 2:
        shelf.append(order)


def ask(order):
    print("still here: order", order.number)
    for holder in gc.get_referrers(order):
        names = [n for n, v in globals().items() if v is holder]
        print(f"held by a {type(holder).__name__}: {names}")


for number in (1, 2, 3):
    handle(number)
gc.collect()
ask(*watched)
