# /// script
# requires-python = ">=3.13"
# dependencies = ["numpy==2.5.5"]
# ///
"""The Python side of the measurement passing; see cos_min.py for the lines that come and go.

A size is a number of calls: so many statements stand one after the other in the loop that is
timed, and each answer is the time of one turn of the loop.
"""

import copy
import gc
import importlib.util
import json
import platform
import sys
from itertools import repeat
from pathlib import Path
from time import perf_counter

import numpy as np

CHAPTER = Path(__file__).parent.parent / "examples/passing"
NUMBERS = 1_000_000


def program(file):
    """A program of the book, imported without running what it does as a script."""
    specification = importlib.util.spec_from_file_location(Path(file).stem, CHAPTER / file)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


WAYS = program("ways_to_pass.py")


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

    def once(turns):
        start = perf_counter()
        run(WAYS.passed, copy.deepcopy, numbers, repeat(None, turns))
        return (perf_counter() - start) / turns

    gc.disable()
    # As many turns as fill a good part of a hundredth of a second, which a clock can tell. What the
    # first turn takes does not count: CPython specialises a loop that has run a few times.
    turns = max(1, round(0.01 / once(1)))
    found = []
    while not found or sum(found) * turns < seconds:
        found.append(once(turns))
    gc.enable()
    return found


versions = {"CPython": platform.python_version(), "numpy": np.__version__}
print(json.dumps({"versions": versions}), flush=True)
for line in sys.stdin:
    try:
        answer = {"times": times(**json.loads(line))}
    except Exception as error:  # the other side reports it, and nothing goes on unseen
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
