# /// script
# requires-python = ">=3.13"
# dependencies = ["numba==0.68.1", "numpy==2.5.5"]
# ///
"""Read past the end of a view, three times."""

import numba
import numpy as np


def read(values, position):
    return values[position]


memory = np.array([1.0, 2.0, 42.0])
first_two = memory[:2]
for name, function in (
    ("numpy", read),
    ("numba", numba.jit(read)),
    ("numba, boundscheck=True", numba.jit(boundscheck=True)(read)),
):
    try:
        print(f"{name}: {function(first_two, 2)}")
    except IndexError as error:
        print(f"{name}: IndexError: {error}")
