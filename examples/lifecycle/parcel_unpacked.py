"""One of two things is taken out and returned. And the other?"""


class Parcel:
    def __init__(self):
        self.letter = ["Dear", "Ada"]
        self.gift = ["a book"]


def unpack():
    parcel = Parcel()
    #@ whole: A parcel with two lists.
    letter = parcel.letter
    #@ taken: The letter is held twice, by the name and by the parcel.
    print("gift:", parcel.gift)
    #@ leaving (return): The letter is held three times, by the name,
    #@ the parcel and the result.
    return letter


letter = unpack()
#@ returned: Parcel and gift are gone, and one name holds the letter.
print("letter:", letter)
