"""Can an object that exists get another type?"""

import types


class Caterpillar:
    def move(self):
        return "crawls"


class Butterfly:
    def move(self):
        return "flies"


class Beetle:
    __slots__ = ("legs",)


class Loud(types.ModuleType):
    pass


animal = Caterpillar()
same = animal
print(type(animal).__name__, animal.move())
animal.__class__ = Butterfly
print(type(same).__name__, same.move(), "- same:", animal is same)

module = types.ModuleType("module")
module.__class__ = Loud
print("a module:", type(module).__name__)

for value, new in ((9, Butterfly), ([], Butterfly), (animal, Beetle)):
    try:
        value.__class__ = new
    except TypeError as error:
        print(f"{type(value).__name__}:", error)
