# Does each turn of a loop have its own variable, and which one is
# left afterwards?


class Key:
    def __init__(self, number):
        self.number = number
        print("made", number)

    def __del__(self):
        print("gone", self.number)


def loop():
    key = "before the loop"
    for number in range(2):
        key = Key(number)
        print("holding", key.number)
    print("loop over:", key.number)


loop()
