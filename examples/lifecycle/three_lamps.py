"""Three lamps are lit in one function. Which goes out first?"""


class Lamp:
    def __init__(self, room):
        self.room = room

    def __del__(self):
        print("  out:", self.room)


def evening():
    hall = Lamp("hall")
    stairs = Lamp("stairs")
    attic = Lamp("attic")
    print("all bright")


evening()
print("night")
