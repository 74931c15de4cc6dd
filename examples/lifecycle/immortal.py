"""A thousand more references. Which counts move?"""

import sys


def moved_by_a_thousand_references(thing):
    before = sys.getrefcount(thing)
    more = [thing] * 1000
    return sys.getrefcount(thing) - before


obj = None
print("count of None:", sys.getrefcount(None))
print("count of obj: ", sys.getrefcount(obj))
for thing in (None, True, 256, (), int):
    print(f"{thing!r}: {moved_by_a_thousand_references(thing):+}")
print(f"a new list: {moved_by_a_thousand_references([]):+}")
