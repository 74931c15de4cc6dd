"""A cycle in a `with` block: what is released when?"""

import gc
import weakref


class Connection:
    def __init__(self):
        self.is_open = True
        self.handler = self.receive  # a cycle: the method holds self

    def receive(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        self.is_open = False


with Connection() as connection:
    watch = weakref.ref(connection)
print("after the block, open:", connection.is_open)
del connection
print("after `del`, still in memory:", watch() is not None)
gc.collect()
print("after the collector, still in memory:", watch() is not None)
