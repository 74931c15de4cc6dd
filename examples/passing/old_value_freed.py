"""A name gets a second value. When does the first one go?"""


class Guest:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(" ", self.name, "leaves")


def assigned():
    guest = Guest("Ann")
    print("assigning")
    guest = Guest("Ben")
    print("assigned")


assigned()
