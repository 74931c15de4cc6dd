"""While one thread is busy, does the other get a turn?"""

import hashlib
import sys
import threading
import time

print("asked to let go every", sys.getswitchinterval(), "seconds")
sys.setswitchinterval(3600)  # now nobody asks

DATA = bytes(10_000_000)


def count():
    total = 0
    for number in range(1_000_000):
        total += number


def busy(what, work, times):
    go, answered = threading.Event(), threading.Event()
    other = threading.Thread(
        target=lambda: (go.wait(), answered.set())
    )
    other.start()
    go.set()
    for _ in range(times):
        work()
        if answered.is_set():
            break
    print(f"{what}:", "yes" if answered.is_set() else "no")
    other.join()


busy("in a Python loop", count, 3)
busy("asleep", lambda: time.sleep(0.01), 1000)
busy("in hashlib", lambda: hashlib.sha256(DATA).digest(), 1000)
