"""A function hands its parameter on, twice, and then uses it."""


def append(items, element):
    items.append(element)


def append_thrice(items):
    append(items, 1)
    append(items, 2)
    items.append(3)


numbers = []
append_thrice(numbers)
print("numbers:", numbers)
