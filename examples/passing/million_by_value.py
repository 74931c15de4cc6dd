"""A million integers are handed over. How much is copied?"""

import struct


def report(label, same):
    print(f"{label}: {'yes' if same else 'no'}")


def receive(numbers, caller):
    report("handed over, same list", id(numbers) == caller)


numbers = list(range(1_000_000))
print("bytes of a reference:", struct.calcsize("P"))
receive(numbers, id(numbers))

copy = numbers.copy()
report("copied, same list", copy is numbers)
report("copied, same last element", copy[-1] is numbers[-1])
