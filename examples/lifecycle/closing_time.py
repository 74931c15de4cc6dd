"""Two shops, and the program ends. Is each of them closed?"""


class Shop:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("closed:", self.name)


def day():
    kiosk = Shop("kiosk")
    print("in the", kiosk.name)


shop = Shop("bakery")
day()
print("last line, in the", shop.name)
