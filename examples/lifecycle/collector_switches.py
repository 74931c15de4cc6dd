"""Three switches of the collector: a callback, freeze, a threshold."""

import gc
import weakref


class Guest:
    pass


def ring():
    guest = Guest()
    guest.other = guest
    return weakref.ref(guest)


def report(phase, info):
    if phase == "stop":
        print("  collected in generation", info["generation"])


gc.disable()
gc.callbacks.append(report)

print("collect the youngest:")
ref = ring()
gc.collect(0)
print("  alive:", ref() is not None)

print("freeze, then collect:")
ref = ring()
gc.freeze()
gc.collect()
print("  alive:", ref() is not None)

print("unfreeze, then collect:")
gc.unfreeze()
gc.collect()
print("  alive:", ref() is not None)

print("a threshold of one, and no collect:")
gc.callbacks.clear()
ref = ring()
gc.set_threshold(1)
gc.enable()
others = [[] for _ in range(10)]
print("  alive:", ref() is not None)
