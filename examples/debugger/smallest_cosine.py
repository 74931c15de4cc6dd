"""The notebook's function: the smallest cosine of five numbers."""

from math import cos, inf


def cos_min(numbers):
    smallest = inf
    for x in numbers:
        value = cos(x)
        if value < smallest:
            smallest = value
    return smallest


print("smallest:", cos_min([2.0, 3.0, 4.0, 5.0, 6.0]))
print("cos(3):", cos(3.0))
