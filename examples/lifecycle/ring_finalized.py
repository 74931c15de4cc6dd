"""Three in a ring, each with a `__del__`. Which of them runs?"""

import gc


class Guest:
    def __init__(self, name):
        self.name = name
        self.next = None

    def __del__(self):
        print("  goodbye", self.name)


def row():
    guests = [Guest(name) for name in ("Anna", "Ben", "Carla")]
    for first, second in zip(guests, guests[1:]):
        first.next = second
    return guests


gc.disable()
print("a row:")
row()
print("a ring:")
guests = row()
guests[2].next = guests[0]
del guests
print("collect:")
gc.collect()
print("left over as garbage:", gc.garbage)
print("end of program")
