"""Three lamps are lit in one function. Which goes out first?"""


class Lamp:
    def __init__(self, room):
        self.room = room

    def __del__(self):
        #@ first: The call of `evening` is over. The hall goes, and two
        #@ lamps have no name.
        #@ last (3): The attic, lit last, goes last.
        print("  out:", self.room)


def evening():
    hall = Lamp("hall")
    stairs = Lamp("stairs")
    attic = Lamp("attic")
    #@ lit: Three names, three lamps, and each lamp is held once.
    print("all bright")


evening()
#@ night: No lamp is left.
print("night")
