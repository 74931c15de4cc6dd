"""Append, bind to a new list, append again. What has the caller?"""


def puzzle(x):
    x.append(3)
    x = []
    x.append(4)
    print("inside:", x)


numbers = [1, 2]
puzzle(numbers)
print("outside:", numbers)
