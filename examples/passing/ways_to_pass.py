"""A million references to one number are passed and copied.

In which of these ways is something done for each of them?
"""

import copy
import sys
from array import array


def passed(numbers):
    return numbers


def main():
    number = float("0.5")
    numbers = [number] * 1_000_000
    before = sys.getrefcount(number)

    def report(way, there):
        which = "same" if there is numbers else "new"
        more = sys.getrefcount(number) - before
        print(f"{way} {which} list, {more} counted up")

    report("passed:  ", passed(numbers))
    report("list():  ", passed(list(numbers)))
    report("deepcopy:", passed(copy.deepcopy(numbers)))

    # Numbers themselves, with nothing to count.
    plain = array("d", numbers)
    there = passed(plain[:])
    print(f"array:    {len(there) * there.itemsize} bytes copied")


if __name__ == "__main__":
    main()
