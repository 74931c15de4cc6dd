"""How often does the garbage collector run inside timeit?"""

import gc
import timeit

collections = 0


def count(phase, _):
    global collections
    collections += phase == "start"


def make_cycles():
    for _ in range(100_000):
        knot = []
        knot.append(knot)  # only the collector can free this


gc.callbacks.append(count)
for setup in ("pass", "gc.enable()"):
    collections = 0
    timeit.timeit(make_cycles, setup, number=1, globals={"gc": gc})
    count_in_words = "never" if collections == 0 else "often"
    print(f"setup {setup!r}: the collector ran {count_in_words}")
    gc.collect()
