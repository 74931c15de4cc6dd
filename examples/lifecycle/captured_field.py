"""The inner function needs a number. What does it keep alive?"""


class Photo:
    def __init__(self, name, width):
        self.name = name
        self.width = width

    def __del__(self):
        print(f"  {self.name} dies")


def by_attribute():
    photo = Photo("photo", 4000)
    return lambda: photo.width


def by_number():
    photo = Photo("photo", 4000)
    width = photo.width
    return lambda: width


for parent in (by_attribute, by_number):
    print(parent.__name__)
    width = parent()
    print("  returned, width", width())
    del width
    print("  the closure is gone")
