# A counter that is not called but asked for its next value. Where
# does it keep its count?

from itertools import count, islice


def countdown(n):
    while n > 0:
        yield n
        n -= 1


numbers = countdown(3)
print("first:", next(numbers))
print("suspended with:", numbers.gi_frame.f_locals)
print("the rest:", list(numbers))
print("afterwards:", next(numbers, None))
print("from a ready-made one:", list(islice(count(1), 3)))
