"""Two hold each other, and every name for them goes. Who is there?"""

import gc


class Person:
    def __init__(self, name):
        self.name = name
        self.friend = None


def meet():
    anna = Person("Anna")
    ben = Person("Ben")
    anna.friend = ben
    ben.friend = anna
    print(anna.name, "and", ben.name)


gc.disable()  # so that it does not come when it likes
meet()
print("no name is left")
gc.collect()
print("collected")
