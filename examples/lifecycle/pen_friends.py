"""Two hold each other, and every name for them goes. Who is there?"""

import gc


class Person:
    def __init__(self, name):
        self.name = name
        self.friend = None


def meet():
    anna = Person("Anna")
    ben = Person("Ben")
    #@ apart: Two people, each held by one name.
    anna.friend = ben
    ben.friend = anna
    #@ together: Each is held by a name and by the other: two and two.
    print(anna.name, "and", ben.name)


gc.disable()  # so that it does not come when it likes
meet()
#@ unreachable: The names have gone. Each is still held once, by the
#@ other.
print("no name is left")
gc.collect()
#@ afterwards: The collector has found both, and they are gone.
print("collected")
