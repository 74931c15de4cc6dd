# /// script
# requires-python = ">=3.13"
# ///
"""The Python side of the measurement sharing; see cos_min.py for the lines that come and go.

A size is a number of bindings: so many assignments stand one after the other in the loop that is
timed, which makes the loop itself too cheap to matter.
"""

import gc
import json
import platform
import sys
from itertools import repeat
from time import perf_counter


def loop(size):
    """A function that binds `other` to the list `size` times in each turn of a loop."""
    lines = ["def run(numbers, turns):", "    for _ in turns:", *["        other = numbers"] * size]
    namespace = {}
    exec("\n".join(lines), namespace)
    return namespace["run"]


def times(contender, size, seconds):
    run = {"Python": loop}[contender](size)
    numbers = [0.5] * 1_000_000

    def once(turns):
        start = perf_counter()
        run(numbers, repeat(None, turns))
        return (perf_counter() - start) / turns

    gc.disable()
    # As many turns as fill a hundredth of a second, which a clock can tell. These first ones do not
    # count: CPython specialises a loop that has run a few times.
    turns = max(1, round(0.01 / once(100)))
    found = []
    while not found or sum(found) * turns < seconds:
        found.append(once(turns))
    gc.enable()
    return found


versions = {"CPython": platform.python_version()}
print(json.dumps({"versions": versions}), flush=True)
for line in sys.stdin:
    try:
        answer = {"times": times(**json.loads(line))}
    except Exception as error:  # the other side reports it, and nothing goes on unseen
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
