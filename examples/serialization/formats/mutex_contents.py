"""A lock cannot be saved. What about that which it guards?"""

import pickle
from threading import Lock


class Counter:
    def __init__(self, count):
        self.count = count
        self.lock = Lock()


class Saved(Counter):
    def __getstate__(self):
        with self.lock:
            return {"count": self.count}

    def __setstate__(self, state):
        self.__init__(state["count"])


try:
    pickle.dumps(Counter(3))
except TypeError as error:
    print("Counter:", error)

counter = Saved(3)
loaded = pickle.loads(pickle.dumps(counter))
print("Saved:", loaded.count)
print("one lock for both:", loaded.lock is counter.lock)
with counter.lock:
    print("loaded is locked:", loaded.lock.locked())
