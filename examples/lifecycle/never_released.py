"""A lock taken without `with`. Is it given back?"""

import threading

lock = threading.Lock()


def with_block():
    with lock:
        raise ValueError("failed")


def by_hand():
    lock.acquire()
    raise ValueError("failed")
    lock.release()


for work in [with_block, by_hand]:
    try:
        work()
    except ValueError:
        print(f"{work.__name__}: still locked: {lock.locked()}")
