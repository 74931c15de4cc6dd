"""Two objects, each deleted once. Only one of them dies."""


class Witness:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(f"  {self.name} dies")


alone = Witness("alone")
print("del alone")
del alone

shared = Witness("shared")
other = shared
print("del shared")
del shared
print("still there:", other.name)
try:
    print(shared.name)
except NameError as error:
    print(error)
print("del other")
del other
print("end")
