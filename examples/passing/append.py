"""A function appends to the list it was given. Who sees it?"""


def append(items, element):
    items.append(element)
    print("inside:", items)


numbers = [1, 2]
append(numbers, 3)
print("outside:", numbers)
