"""Three results nobody wants. When does each of them die?"""


class Witness:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(f"  {self.name} dies")


def unwanted():
    print("no name:")
    Witness("no name")
    print("_guard = ...:")
    _guard = Witness("_guard")
    print("_ = ...:")
    _ = Witness("_")
    print("last line")


unwanted()
print("back")
