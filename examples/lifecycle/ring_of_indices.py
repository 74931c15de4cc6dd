"""The guests live in one list; whom they know is a number."""

import gc


class Guest:
    def __init__(self, name):
        self.name = name
        self.friend = None

    def __del__(self):
        print("  gone:", self.name)


gc.disable()
guests = [Guest(name) for name in ("Anna", "Ben", "Carla")]
guests[0].friend = 1
guests[1].friend = 2
guests[2].friend = 0  # the ring is closed

here = 0
for _ in range(4):
    print(guests[here].name, end=" -> ")
    here = guests[here].friend
print(guests[here].name)

anna, ben = guests[0], guests[1]
anna.friend, ben.friend = ben.friend, anna.friend
print("two at once:", anna.friend, ben.friend)
anna, again = guests[0], guests[0]
print("the same one twice:", anna is again)
del anna, ben, again

print("del the list:")
del guests
print("end of program")
