"""Two names for one list, and a write that copies first."""

import sys


def report(names, a, b):
    print("names for the list of a:", names)
    print("one list:", "yes" if a is b else "no")
    print("a is", a, "and b is", b)


a = [1]
others = sys.getrefcount(a) - 1  # what is counted besides the name
b = a
report(sys.getrefcount(a) - others, a, b)

b = [*b, 2]
report(sys.getrefcount(a) - others, a, b)

place = id(b)
b += [3]
print("copied again:", "yes" if id(b) != place else "no")
