"""Two threads, each with half of the numbers. They take turns: one of
them at a time runs Python.
"""

import math
import sys
from concurrent.futures import ThreadPoolExecutor


def cos_min(values):
    lowest = math.inf
    for x in values:
        lowest = min(lowest, math.cos(x))
    return lowest


def in_halves(values):
    middle = len(values) // 2
    halves = values[:middle], values[middle:]
    with ThreadPoolExecutor(max_workers=2) as pool:
        return min(pool.map(cos_min, halves))


million = range(1_000_000)
print("one thread: ", cos_min(million))
print("two threads:", in_halves(million))
locked = sys._is_gil_enabled()
print("one thread at a time runs Python:", "yes" if locked else "no")
