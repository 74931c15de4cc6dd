# /// script
# requires-python = ">=3.13"
# dependencies = ["numpy==2.5.5"]
# ///
"""The notebook's loop. What does it answer to nothing, and to NaN?"""

import math

import numpy as np


def cos_min(values):
    lowest = np.cos(values[0])
    for x in values:
        if np.cos(x) < lowest:
            lowest = np.cos(x)
    return lowest


print("0 to 999999:", cos_min(np.arange(1_000_000.0)))
try:
    print("nothing:    ", cos_min([]))
except IndexError as error:
    print("nothing:     IndexError:", error)
print("1, 3, NaN:  ", cos_min([1.0, 3.0, math.nan]))
print("NaN, 1, 3:  ", cos_min([math.nan, 1.0, 3.0]))
