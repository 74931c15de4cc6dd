"""A fridge is opened for one block. What is left afterwards?"""


class Fridge:
    def __init__(self):
        self.is_open = False

    def __enter__(self):
        self.is_open = True
        return self

    def __exit__(self, *error):
        self.is_open = False


with Fridge() as fridge:
    print("open:", fridge.is_open)
print("open:", fridge.is_open)
