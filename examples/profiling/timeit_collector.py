"""How often does the garbage collector run while timeit times code that needs it?"""

import gc
import timeit

collections = 0


def count(phase, _):
    global collections
    collections += phase == "start"


def make_cycles():
    for _ in range(100_000):
        knot = []
        knot.append(knot)  # refers to itself: only the collector can free it


gc.callbacks.append(count)
for setup in ("pass", "gc.enable()"):
    collections = 0
    timeit.timeit(make_cycles, setup, number=1, globals={"gc": gc})
    print(f"setup {setup!r}: the collector ran {'often' if collections > 1 else collections}")
    gc.collect()
