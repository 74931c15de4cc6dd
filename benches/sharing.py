# /// script
# requires-python = ">=3.13"
# ///
"""The Python side of the measurement sharing; see peer.py for the lines that come and go.

A size is a number of bindings: so many assignments stand one after the other in the loop that is
timed, which makes the loop itself too cheap to matter.
"""

import platform
from itertools import repeat

import peer


def loop(size):
    """A function that binds `other` to the list `size` times in each turn of a loop."""
    lines = ["def run(numbers, turns):", "    for _ in turns:", *["        other = numbers"] * size]
    namespace = {}
    exec("\n".join(lines), namespace)
    return namespace["run"]


def times(contender, size, seconds):
    run = {"Python": loop}[contender](size)
    numbers = [0.5] * 1_000_000

    def turn(turns):
        run(numbers, repeat(None, turns))

    return peer.seconds_of_a_turn(turn, seconds)


versions = {"CPython": platform.python_version()}
peer.answer(versions, times)
