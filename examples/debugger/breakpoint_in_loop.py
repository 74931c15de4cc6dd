"""A stop in the source: the program asks for a debugger itself."""

from math import cos, inf


def cos_min(numbers):
    smallest = inf
    for x in numbers:
        value = cos(x)
        if value < smallest:
            breakpoint()
            smallest = value
    return smallest


print("smallest:", cos_min([2.0, 3.0, 4.0]))
