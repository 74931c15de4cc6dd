"""`with` gives the door back. What is left after the block?"""


class Door:
    def __init__(self):
        self.is_open = False

    def __enter__(self):
        self.is_open = True
        return self

    def __exit__(self, kind, error, traceback):
        self.is_open = False
        print("  closed; told of the error:", error)


def fail():
    with Door():
        raise ValueError("stuck")


print("block:")
with Door() as door:
    print("  open:", door.is_open)
print("after the block:")
print("  still bound, open:", door.is_open)

print("block that fails:")
try:
    fail()
except ValueError as error:
    print("  caught:", error)
