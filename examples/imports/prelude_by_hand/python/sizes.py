"""Sizes, with what they were computed from."""

import math
from math import pi

_half = pi / 2
turn = math.tau
