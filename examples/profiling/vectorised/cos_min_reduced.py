# /// script
# requires-python = ">=3.13"
# dependencies = ["numba==0.68.1", "numpy==2.5.5"]
# ///
"""The same trick in numba: measure turns, which is cheap, and ask only the numbers that may win."""

import math

import numba
import numpy as np


@numba.njit(fastmath={"reassoc"})  # lets LLVM add up the squares in lanes
def farthest(values):
    """How far from a whole number of turns do these numbers get? At best 0.5."""
    far = np.empty(values.size)
    squares = 0.0
    for i, x in enumerate(values):
        turns = x * (1 / math.tau)
        far[i] = abs(turns - np.rint(turns))
        squares += x * x
    # LLVM finds a maximum in lanes only for integers; the bits of such floats sort alike.
    highest = np.zeros(1, dtype=np.int64)
    for bits in far.view(np.int64):
        highest[0] = max(highest[0], bits)
    return highest.view(np.float64)[0], squares


@numba.njit
def peak(values):
    far, squares = farthest(values)
    return far if squares <= 2.0**60 else np.inf  # NaN, or too large to tell


@numba.njit
def lowest(values):
    chunks = [values[start : start + 2048] for start in range(0, values.size, 2048)]
    peaks = np.array([peak(chunk) for chunk in chunks])
    enough = max([p for p in peaks if p < np.inf] + [0.0]) - 2e-7
    lowest, asked = np.inf, 0
    for chunk, p in zip(chunks, peaks):
        if p >= enough:
            for start in range(0, chunk.size, 64):
                part = chunk[start : start + 64]
                if peak(part) >= enough:
                    asked += part.size
                    for x in part:
                        lowest = min(lowest, np.cos(x))
    return lowest, asked


def cos_min(values):
    """The smallest cosine of the numbers that have one, or None when none has."""
    values = np.asarray(values, dtype=float)
    answer = lowest(values)[0] if values.size else math.inf
    return None if answer == math.inf else answer


if __name__ == "__main__":
    million = np.arange(1_000_000.0)
    print("0 to 999999:", cos_min(million))
    print("nothing:    ", cos_min([]))
    print("NaN, 1, 3:  ", cos_min([math.nan, 1.0, 3.0]))
    print("cosines computed for a million numbers:", lowest(million)[1])
