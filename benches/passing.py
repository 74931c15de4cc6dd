# /// script
# requires-python = ">=3.13"
# dependencies = ["numpy==2.5.5"]
# ///
"""The Python side of the measurement passing; see peer.py for the lines that come and go.

A size is a number of calls: so many statements stand one after the other in the loop that is
timed, and each answer is the time of one turn of the loop.
"""

import copy
import platform
from itertools import repeat
from pathlib import Path

import numpy as np

import peer

CHAPTER = Path(__file__).parent.parent / "examples/passing"
NUMBERS = 1_000_000
WAYS = peer.program(CHAPTER / "ways_to_pass.py")


def floats():
    return [float(x) for x in range(NUMBERS)]


def array():
    return np.arange(float(NUMBERS))


CONTENDERS = {
    "passed": ("passed(numbers)", floats),
    "list": ("passed(list(numbers))", floats),
    "deepcopy": ("passed(deepcopy(numbers))", floats),
    "numpy_copy": ("passed(numbers.copy())", array),
}


def loop(statement, size):
    """A function that runs the statement `size` times in each turn of a loop."""
    lines = ["def run(passed, deepcopy, numbers, turns):", "    for _ in turns:", *[f"        {statement}"] * size]
    namespace = {}
    exec("\n".join(lines), namespace)
    return namespace["run"]


def times(contender, size, seconds):
    statement, make = CONTENDERS[contender]
    numbers = make()
    run = loop(statement, size)

    def turn(turns):
        run(WAYS.passed, copy.deepcopy, numbers, repeat(None, turns))

    return peer.seconds_of_a_turn(turn, seconds)


versions = {"CPython": platform.python_version(), "numpy": np.__version__}
peer.answer(versions, times)
