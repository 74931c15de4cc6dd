# /// script
# requires-python = ">=3.13"
# dependencies = ["numba==0.68.1", "numpy==2.5.5"]
# ///
"""The Python side of the measurement cos_min: a worker that answers one line with one line.

It first says what it is: {"versions": {"CPython": "3.13.0", ...}}. Then, for a line such as
{"contender": "numpy", "size": 10000, "seconds": 0.3}, it runs that contender for about so long,
after one run that does not count, and answers {"times": [0.0012, ...]}, in seconds.
"""

import gc
import importlib.util
import json
import math
import platform
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter

import numba
import numpy as np

CHAPTER = Path(__file__).parent.parent / "examples/profiling"


def program(file):
    """A program of the book, imported without running what it does as a script."""
    specification = importlib.util.spec_from_file_location(Path(file).stem, CHAPTER / file)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def notebook_loop(values):
    lowest = np.cos(values[0])
    for x in values:
        if np.cos(x) < lowest:
            lowest = np.cos(x)
    return lowest


def plain_python(values):
    lowest = math.inf
    for x in values:
        lowest = min(lowest, math.cos(x))
    return lowest


def python_threads(values):
    middle = len(values) // 2
    with ThreadPoolExecutor(max_workers=2) as pool:
        return min(pool.map(plain_python, (values[:middle], values[middle:])))


def numpy(values):
    return np.cos(values).min()


@numba.njit
def numba_loop(values):
    lowest = np.inf
    for x in values:
        lowest = min(lowest, np.cos(x))
    return lowest


@numba.njit(parallel=True)
def numba_threads(values):
    lowest = np.inf
    for i in numba.prange(values.size):
        lowest = min(lowest, np.cos(values[i]))
    return lowest


numba.set_num_threads(min(2, numba.config.NUMBA_NUM_THREADS))
REDUCED = program("vectorised/cos_min_reduced.py")

CONTENDERS = {
    "notebook_loop": (notebook_loop, np.arange),
    "notebook_loop_floats": (notebook_loop, lambda size: np.arange(float(size))),
    "plain_python": (plain_python, lambda size: [float(x) for x in range(size)]),
    "python_threads": (python_threads, lambda size: [float(x) for x in range(size)]),
    "numpy": (numpy, lambda size: np.arange(float(size))),
    "numba": (numba_loop, lambda size: np.arange(float(size))),
    "numba_threads": (numba_threads, lambda size: np.arange(float(size))),
    "numba_reduced": (REDUCED.cos_min, lambda size: np.arange(float(size))),
}


def times(contender, size, seconds):
    function, make = CONTENDERS[contender]
    values = make(size)
    start = perf_counter()
    function(values)  # compiles, fills the caches, and says how long a run takes
    once = perf_counter() - start
    found = []
    gc.disable()
    while len(found) < 3 and once < seconds or not found or sum(found) < seconds:
        start = perf_counter()
        function(values)
        found.append(perf_counter() - start)
    gc.enable()
    return found


versions = {"CPython": platform.python_version(), "numpy": np.__version__, "numba": numba.__version__}
print(json.dumps({"versions": versions}), flush=True)
for line in sys.stdin:
    try:
        answer = {"times": times(**json.loads(line))}
    except Exception as error:  # the other side reports it, and nothing goes on unseen
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
