"""Two shops, and the program ends. Is each of them closed?"""


class Shop:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        #@ kiosk_closed: The call of `day` is over, and the kiosk is
        #@ being closed.
        print("closed:", self.name)


def day():
    kiosk = Shop("kiosk")
    #@ inside: One shop for the module, one for the function.
    print("in the", kiosk.name)


shop = Shop("bakery")
day()
print("last line, in the", shop.name)
#@ closed (end): After the last line `__del__` is called, while the name
#@ still leads to the bakery.
