"""Three ways to take something out of an object that stays."""


class Mailbox:
    def __init__(self):
        self.letters = ["from Ada", "from Grace"]
        self.parcel = "a book"
        self.label = "Turing"


box = Mailbox()

before = box.letters
letters, box.letters = box.letters, []
print("taken:", letters, "left:", box.letters)

parcel, box.parcel = box.parcel, None
print("taken:", parcel, "left:", box.parcel)

label, box.label = box.label, "Hopper"
print("taken:", label, "left:", box.label)

print("the very same letters:", letters is before)
letters.append("for nobody")
print("the box has noticed:", len(box.letters) > 0)
