# /// script
# requires-python = ">=3.13"
# dependencies = ["numpy==2.5.5"]
# ///
"""Count the values above one half, with numpy and with a loop."""

import timeit

import numpy as np

values = np.arange(1_000_000) % 1_000 / 1_000
plain = values.tolist()


def vectorised():
    return int(np.count_nonzero(values > 0.5))


def loop():
    return sum(1 for value in plain if value > 0.5)


for function in (vectorised, loop):
    fastest = min(timeit.repeat(function, number=1, repeat=21))
    print(f"{function.__name__}: {function()} values above one half")
    print(f"fastest of 21 runs: {fastest * 1e3:.2f} ms")
