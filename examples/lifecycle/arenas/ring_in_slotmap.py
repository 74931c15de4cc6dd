"""A ring in a dictionary: remove one, insert another, drop it all."""

import gc
from itertools import count


class Guest:
    def __init__(self, name, friend=None):
        self.name = name
        self.friend = friend

    def __del__(self):
        print("  gone:", self.name)


def insert(name, friend=None):
    key = next(keys)
    guests[key] = Guest(name, friend)
    return key


def friend_of(key):
    friend = guests.get(guests[key].friend)
    return friend and friend.name


gc.disable()
guests, keys = {}, count()
anna, ben, carla = map(insert, ("Anna", "Ben", "Carla"))
guests[anna].friend = ben
guests[ben].friend = carla
guests[carla].friend = anna
print("Anna's friend:", friend_of(anna))

print("remove Ben, insert Dora:")
del guests[ben]
dora = insert("Dora", anna)
print("Anna's friend:", friend_of(anna))
print("Dora's friend:", friend_of(dora))
print("key of Ben:", ben in guests)

print("del the dictionary:")
del guests
print("end of program")
