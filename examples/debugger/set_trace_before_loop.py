"""The notebook's stop. It is a call of pdb, whoever runs it."""

from math import cos, inf


def cos_min(numbers):
    smallest = inf
    import pdb; pdb.set_trace()
    for x in numbers:
        value = cos(x)
        if value < smallest:
            smallest = value
    return smallest


print("smallest:", cos_min([2.0, 3.0, 4.0, 5.0, 6.0]))
