# /// script
# requires-python = ">=3.13"
# dependencies = ["numpy==2.5.5"]
# ///
"""The loop as two array operations, with a decision about NaN: it is
skipped, like a missing measurement.
"""

import math

import numpy as np


def cos_min(values):
    """The smallest cosine of the numbers that have one, else None."""
    # The cosine of infinity is NaN: no warning about that.
    with np.errstate(invalid="ignore"):
        cosines = np.cos(np.asarray(values, dtype=float))
    # fmin takes the number when the other side is NaN.
    lowest = np.fmin.reduce(cosines, initial=math.nan)
    return None if math.isnan(lowest) else float(lowest)


print("0 to 999999:", cos_min(np.arange(1_000_000)))
print("nothing:    ", cos_min([]))
print("1, 3, NaN:  ", cos_min([1.0, 3.0, math.nan]))
print("NaN, 1, 3:  ", cos_min([math.nan, 1.0, 3.0]))
print("NaN, NaN:   ", cos_min([math.nan, math.nan]))
print("infinity, 2:", cos_min([math.inf, 2.0]))
