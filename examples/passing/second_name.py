"""One list, bound to a second name and passed to a function.

Which of these is counted? getrefcount counts its own argument too.
"""

import sys


def held(numbers):
    return sys.getrefcount(numbers) - 1


numbers = [0.5] * 1_000_000
print("one name:      ", sys.getrefcount(numbers) - 1)
other = numbers
print("a second name: ", sys.getrefcount(numbers) - 1)
print("in a function: ", held(numbers))
print("after the call:", sys.getrefcount(numbers) - 1)
del other
print("second deleted:", sys.getrefcount(numbers) - 1)
