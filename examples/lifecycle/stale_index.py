"""A slot is freed and used again. Who is at the old index?"""

from itertools import count


class Slots:
    """A list whose free places are used again."""

    def __init__(self):
        self.names = []
        self.free = []

    def insert(self, name):
        if self.free:
            index = self.free.pop()
            self.names[index] = name
        else:
            index = len(self.names)
            self.names.append(name)
        return index

    def remove(self, index):
        self.names[index] = None
        self.free.append(index)


class Guests(dict):
    """A dictionary whose keys are given out once."""

    def __init__(self):
        self.keys_to_come = count()

    def insert(self, name):
        key = next(self.keys_to_come)
        self[key] = name
        return key


slots = Slots()
anna = slots.insert("Anna")
slots.remove(anna)
ben = slots.insert("Ben")
print("the slot is reused:", anna == ben)
print("Anna by index:", slots.names[anna])

guests = Guests()
anna = guests.insert("Anna")
del guests[anna]
ben = guests.insert("Ben")
print("Anna by key:", guests.get(anna))
print("Ben by key:", guests.get(ben))
