"""What Python does without a word where Rust refuses."""

from math import sqrt
from cmath import sqrt

print("two imports:", sqrt(4))


def sqrt(number):
    return "mine"


print("an import and a definition:", sqrt(4))

from fractions import Fraction

half = Fraction(1, 2)
half._denominator = 0
print("a private attribute:", half)

Fraction.shout = lambda self: str(self) + "!"
print("other people's class:", Fraction(3, 4).shout())

try:
    from colections import Counter
except ImportError:
    Counter = dict
print("a name misspelled:", Counter.__name__)
