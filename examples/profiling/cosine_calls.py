# /// script
# requires-python = ">=3.13"
# dependencies = ["numpy==2.5.5"]
# ///
"""Ten thousand cosines, computed by two functions. How many calls does cProfile list?"""

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
    calls = {name: row[0] for (_, _, name), row in pstats.Stats(profiler).stats.items()}
    return sum(count for name, count in calls.items() if "cos" in name)


for name, cosine in (("math.cos", math.cos), ("np.cos", np.cos)):
    print(f"{name} is a {type(cosine).__name__}: {calls_listed(cosine):,} calls listed")
