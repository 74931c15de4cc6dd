# /// script
# requires-python = ">=3.13"
# dependencies = ["numba==0.68.1", "numpy==2.5.5"]
# ///
"""The Python side of the measurement cos_min; see peer.py for the lines that come and go.

Each contender runs once without counting, and then for about so long as it is asked to.
"""

import gc
import math
import platform
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter

import numba
import numpy as np

import peer

CHAPTER = Path(__file__).parent.parent / "examples/profiling"


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
REDUCED = peer.program(CHAPTER / "vectorised/cos_min_reduced.py")

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
peer.answer(versions, times)
