"""Who closes the door, if the debugger leaves the room?"""


class Door:
    def __enter__(self):
        print("door opened")

    def __exit__(self, *reason):
        print("door closed")


def visit(minutes):
    with Door():
        stayed = minutes + 1
    return stayed


print("stayed", visit(7))
print("stayed", visit(8))
