"""One of two things is taken out and returned. And the other?"""


class Parcel:
    def __init__(self):
        self.letter = ["Dear", "Ada"]
        self.gift = ["a book"]


def unpack():
    parcel = Parcel()
    letter = parcel.letter
    print("gift:", parcel.gift)
    return letter


letter = unpack()
print("letter:", letter)
