"""Ten thousand floats in a list and in an array: what is counted?

The figures are those of CPython 3.13 on 64 bits.
"""

import tracemalloc
from array import array


def measure(label, fill):
    tracemalloc.start()
    values = fill()
    kept, _ = tracemalloc.get_traced_memory()
    blocks = len(tracemalloc.take_snapshot().traces)
    tracemalloc.stop()
    # Rounded: a few floats come from a stock of freed ones, uncounted.
    blocks, each = round(blocks, -3), kept // len(values)
    print(f"{label}: {blocks} blocks, {each} bytes a number")


def append():
    values = []
    for number in range(10_000):
        values.append(float(number))
    return values


measure("append to a list", append)
measure("list from map", lambda: list(map(float, range(10_000))))
measure("array of doubles", lambda: array("d", range(10_000)))
