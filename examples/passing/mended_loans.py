"""The same wishes in Python, for comparison."""

import struct

READY = (1, 2)


def greet(name, greeting="Hello"):
    return f"{greeting}, {name}"


def longer(one, other):
    return one if len(one) >= len(other) else other


print(greet("Ann"), "-", greet("Ben", "Hi"))

row = list(READY)
row.extend(row)
print("doubled:", row)

numbers, i = [2, 0, 1], 0
numbers[i], i = i, numbers[i]
print("swapped:", i, numbers)

names = ["Ann", "Ben", "Cid"]
names[0], names[-1] = names[-1], names[0]
print("swapped and popped:", names.pop(), names)
old, names = names, ["Dot"]
print("replaced:", old, names)

print("kept:", longer("name=Ada", "age=36"))
try:
    struct.unpack("Q", struct.pack("I", 9))
except struct.error as error:
    print("nine in eight bytes:", error)
