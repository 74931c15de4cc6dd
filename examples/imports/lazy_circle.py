"""Two values that are made at first use, each from the other."""

from functools import cache
from threading import Event, Lock, Thread


@cache
def spam():
    return ham() + 1


@cache
def ham():
    return spam() + 1


making, begun = Lock(), Event()


def guarded():
    with making:
        begun.set()
        return guarded() + 1


try:
    spam()
except RecursionError as error:
    print("cache:", error)

worker = Thread(target=guarded, daemon=True)
worker.start()
begun.wait()
worker.join(timeout=0.5)
print("with a lock: still waiting:", worker.is_alive())
