# /// script
# requires-python = ">=3.13"
# dependencies = ["numba==0.68.1", "numpy==2.5.5"]
# ///
"""numba compiles the loop with LLVM, as rustc would. Does it compute
eight cosines at once?
"""

import math

import numba
import numpy as np


@numba.njit
def lowest(values):
    lowest = np.inf
    for x in values:
        lowest = min(lowest, np.cos(x))  # NaN is never less: skipped
    return lowest


def cos_min(values):
    """The smallest cosine of the numbers that have one, else None."""
    answer = lowest(np.asarray(values, dtype=float))
    return None if answer == math.inf else answer


print("0 to 999999:", cos_min(np.arange(1_000_000)))
print("nothing:    ", cos_min([]))
print("8 times NaN:", cos_min([math.nan] * 8))
print("8 times 9e9:", cos_min([9e9] * 8))
code = "".join(lowest.inspect_llvm().values())
vectors = " x double>" in code
print("vectors of floats in the loop:", "yes" if vectors else "no")
