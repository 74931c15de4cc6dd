"""Three doors, the last is stuck. Who closes the other two?"""

from contextlib import ExitStack


class Door:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        if self.name == "cellar":
            raise OSError("cellar is stuck")
        print("  opened", self.name)
        return self

    def __exit__(self, kind, error, traceback):
        print("  closed", self.name)


def open_all(names):
    with ExitStack() as stack:
        for name in names:
            stack.enter_context(Door(name))
        return stack.pop_all()  # nothing failed: give them away


print("all open:")
with open_all(["front", "back"]):
    print("  at home")

print("one fails:")
try:
    open_all(["front", "back", "cellar"])
except OSError as error:
    print("  caught:", error)
