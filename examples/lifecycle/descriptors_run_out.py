"""The collector is on. Does it come before the descriptors run out?"""

import gc
import resource


class Log:
    def __init__(self):
        self.file = open("/dev/null")
        self.itself = self


def open_until_it_fails():
    try:
        for _ in range(1000):
            Log()
        return "never failed"
    except OSError as error:
        return error.strerror


_, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (64, hard))
gc.collect()
print("collector on:", gc.isenabled())
print("cycles of logs:", open_until_it_fails())
gc.collect()
Log()
print("collected by hand: can open again")
