# /// script
# requires-python = ">=3.13"
# dependencies = ["numpy==2.5.5"]
# ///
"""Three ways to the smallest of some floats. Do they agree on nothing,
and on NaN?
"""

from math import nan

import numpy as np


CASES = {
    "nothing": [],
    "1, 3, nan": [1.0, 3.0, nan],
    "nan, 1, 3": [nan, 1.0, 3.0],
    "-nan, 1, 3": [-nan, 1.0, 3.0],
}


def show(name, smallest):
    print(name)
    for case, values in CASES.items():
        try:
            print(f"    {case}: {smallest(values)}")
        except ValueError:
            print(f"    {case}: ValueError")


show("min", min)
show("np.min", np.min)
show("np.nanmin", np.nanmin)
