"""The parameter is made to mean another list. Whose list changes?"""


def look_elsewhere(x, other):
    print("received:", x)
    x = other
    print("looking at:", x)


numbers = [1, 2]
others = [7, 8, 9]
look_elsewhere(numbers, others)
print("numbers afterwards:", numbers)
