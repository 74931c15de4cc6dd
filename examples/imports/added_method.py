"""Give a method to a class that others wrote."""

from fractions import Fraction


def as_percent(self):
    return f"{float(self) * 100:g} %"


quarter = Fraction(1, 4)
Fraction.as_percent = as_percent
print("a class in Python:", quarter.as_percent())

try:
    float.as_percent = as_percent
except TypeError as error:
    print("a class in C:", error)

try:
    (0.25).as_percent = as_percent
except AttributeError as error:
    print("one object of it:", error)

print("as a function:", as_percent(0.25))
