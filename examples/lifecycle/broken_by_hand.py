"""A cycle, and somebody who takes it apart in time."""

import gc
import weakref


class Guest:
    pass


def pair():
    a, b = Guest(), Guest()
    a.other = b
    b.other = a
    return a, b


def report(label, watched):
    alive = sum(ref() is not None for ref in watched)
    print(f"{label}: {alive} alive")


gc.disable()
a, b = pair()
watched = [weakref.ref(a), weakref.ref(b)]
del a, b
report("left alone", watched)
gc.collect()
report("collected", watched)

a, b = pair()
watched = [weakref.ref(a), weakref.ref(b)]
a.other = None
del a, b
report("one link taken out", watched)
