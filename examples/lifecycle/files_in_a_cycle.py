"""Who closes a file that only a cycle holds?"""

import gc
import os


class Log:
    def __init__(self):
        self.file = open("/dev/null")


def descriptors():
    return len(os.listdir("/proc/self/fd"))


gc.disable()
before = descriptors()
for _ in range(100):
    Log()
print("no cycles:", descriptors() - before, "left open")

for _ in range(100):
    log = Log()
    log.itself = log
del log
print("cycles:", descriptors() - before, "left open")

gc.collect()
print("collected:", descriptors() - before, "left open")
