"""Watch who dies at the function's end, and in which order."""


class Witness:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(f"  {self.name} dies")


def errand(stored):
    first = Witness("first")
    second = Witness("second")
    kept = Witness("kept")
    stored.append(kept)
    returned = Witness("returned")
    print("  last line of the function")
    return returned


stored = []
print("call")
result = errand(stored)
print("back, alive:", stored[0].name, "and", result.name)
stored.clear()
del result
print("end")
