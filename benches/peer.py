"""What the Python side of every measurement shares: how it talks with `cargo run -- measure`.

First it says its versions. Then each line that comes in is a question, and one line goes out for it:

    {"contender": "list", "size": 10, "seconds": 0.3}
    {"times": [0.0331, 0.0335]}
"""

import gc
import importlib.util
import json
import sys
from pathlib import Path
from time import perf_counter


def answer(versions, times):
    """Answers until the questions end. `times` gives the seconds that each run took."""
    print(json.dumps({"versions": versions}), flush=True)
    for line in sys.stdin:
        try:
            answer = {"times": times(**json.loads(line))}
        except Exception as error:  # the other side reports it, and nothing goes on unseen
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


def program(file):
    """A program of the book, imported without running what it does as a script."""
    specification = importlib.util.spec_from_file_location(Path(file).stem, file)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def seconds_of_a_turn(run, seconds):
    """How long one turn takes of `run(turns)`, found again and again for about `seconds`."""

    def once(turns):
        start = perf_counter()
        run(turns)
        return (perf_counter() - start) / turns

    gc.disable()
    # As many turns as fill a hundredth of a second, which a clock can tell. What the first ones take
    # does not count: CPython specialises a loop that has run a few times.
    turns = 1 if once(1) > 0.01 else max(1, round(0.01 / once(100)))
    found = []
    while not found or sum(found) * turns < seconds:
        found.append(once(turns))
    gc.enable()
    return found
