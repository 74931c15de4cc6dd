"""Append a thousand numbers. How often does the list move?

The steps are CPython's own affair; these are those of 3.13 on 64 bits.
"""

import sys

POINTER = 8
empty = sys.getsizeof([])

numbers = []
capacities = []
for number in range(1_000):
    numbers.append(number)
    capacity = (sys.getsizeof(numbers) - empty) // POINTER
    if capacity not in capacities[-1:]:
        capacities.append(capacity)
print("room for:", capacities[:9], "...", capacities[-1])
print("homes:", len(capacities))

known = list(range(1_000))
room = (sys.getsizeof(known) - empty) // POINTER
print("made from a range: room for", room)
