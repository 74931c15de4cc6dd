# /// script
# requires-python = ">=3.13"
# dependencies = ["numba==0.68.1", "numpy==2.5.5"]
# ///
"""The same call twice. What does only the first one do?"""

import time

import numba
import numpy as np


@numba.jit
def add_up(values):
    total = 0.0
    for value in values:
        total += value
    return total


def timed(values):
    start = time.perf_counter()
    add_up(values)
    seconds = time.perf_counter() - start
    print(f"{values.dtype} call: {seconds * 1e3:.3f} ms")
    print("versions compiled by now:", len(add_up.signatures))
    return seconds


print("versions compiled before any call:", len(add_up.signatures))
first = timed(np.ones(1_000))
second = timed(np.ones(1_000))
timed(np.ones(1_000, dtype=np.int64))
slower = first > 10 * second
print("first over 10 times slower:", "yes" if slower else "no")
