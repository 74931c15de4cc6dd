# /// script
# requires-python = ">=3.13"
# dependencies = ["numpy==2.5.5"]
# ///
"""Ten thousand cosines, twice. How many calls does cProfile list?"""

import cProfile
import math
import pstats

import numpy as np


def add_up(cosine, numbers):
    total = 0.0
    for number in numbers:
        total += cosine(number)
    return total


def calls_listed(cosine):
    profiler = cProfile.Profile()
    profiler.runcall(add_up, cosine, range(10_000))
    rows = pstats.Stats(profiler).stats.items()
    return sum(row[0] for (_, _, name), row in rows if "cos" in name)


for name, cosine in (("math.cos", math.cos), ("np.cos", np.cos)):
    kind = type(cosine).__name__
    print(f"{name}, a {kind}: {calls_listed(cosine):,} calls listed")
