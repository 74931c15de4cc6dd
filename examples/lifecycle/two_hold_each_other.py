"""Let every name go: who is still there, and until when?"""

import gc
import weakref


class Guest:
    def __init__(self):
        self.other = None


def holds_nobody():
    a = Guest()
    return [weakref.ref(a)]


def holds_itself():
    a = Guest()
    a.other = a
    return [weakref.ref(a)]


def hold_each_other():
    a, b = Guest(), Guest()
    a.other = b
    b.other = a
    return [weakref.ref(a), weakref.ref(b)]


def report(label, watched):
    alive = sum(ref() is not None for ref in watched)
    print(f"{label}: {alive} of {len(watched)} alive")


gc.disable()  # so that it does not come when it likes
report("holds nobody", holds_nobody())
alone, pair = holds_itself(), hold_each_other()
report("holds itself", alone)
report("hold each other", pair)
gc.collect()
report("holds itself, collected", alone)
report("hold each other, collected", pair)
