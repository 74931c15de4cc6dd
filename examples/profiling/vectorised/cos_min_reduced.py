# /// script
# requires-python = ">=3.13"
# dependencies = ["numba==0.68.1", "numpy==2.5.5"]
# ///
"""The same trick in numba: measure turns, which is cheap, and ask only
the numbers that may win.
"""

import math

import numba
import numpy as np


# "reassoc" lets LLVM add up the squares in lanes.
@numba.njit(fastmath={"reassoc"})
def farthest(values):
    """How far from a whole number of turns do these numbers get?"""
    far = np.empty(values.size)
    squares = 0.0
    for i in range(values.size):
        turns = values[i] * (1 / math.tau)
        far[i] = abs(turns - np.rint(turns))
        squares += values[i] * values[i]
    # A maximum in lanes: LLVM finds it only for integers, so compare
    # the bits, which sort as these floats do.
    highest = 0
    for bits in far.view(np.int64):
        highest = max(highest, bits)
    return np.array([highest]).view(np.float64)[0], squares


@numba.njit
def peak(values):
    far, squares = farthest(values)
    # Else one of them is NaN, or too large to tell.
    return far if squares <= 2.0**60 else np.inf


@numba.njit
def lowest(values):
    starts = range(0, values.size, 2048)
    peaks = np.array([peak(values[s : s + 2048]) for s in starts])
    # Turns are rounded: who comes within 2e-7 may be better.
    enough = max([p for p in peaks if p < np.inf] + [0.0]) - 2e-7
    lowest, asked = np.inf, 0
    for start in np.flatnonzero(peaks >= enough) * 2048:
        for place in range(start, min(start + 2048, values.size), 64):
            part = values[place : place + 64]
            if peak(part) >= enough:
                asked += part.size
                for x in part:
                    lowest = min(lowest, np.cos(x))
    return lowest, asked


def cos_min(values):
    """The smallest cosine of the numbers that have one, else None."""
    values = np.asarray(values, dtype=float)
    answer = lowest(values)[0] if values.size else math.inf
    return None if answer == math.inf else answer


if __name__ == "__main__":
    million = np.arange(1_000_000.0)
    print("0 to 999999:", cos_min(million))
    print("nothing:    ", cos_min([]))
    print("NaN, 1, 3:  ", cos_min([math.nan, 1.0, 3.0]))
    equal = np.full(1_000_000, 2.5)
    print("cosines computed for 0 to 999999:", lowest(million)[1])
    print("cosines computed for a million times 2.5:", lowest(equal)[1])
