"""A finalizer fails while nothing else is wrong. Who hears of it?"""

import sys


class Sensor:
    def __del__(self):
        raise RuntimeError("cannot switch off")


def report(failure):
    print("  hook:", failure.exc_value)


def work():
    sensor = Sensor()
    print("  work")
    del sensor
    print("  more work")


sys.unraisablehook = report  # else it writes to standard error
try:
    work()
    print("caller: all is well")
except RuntimeError as error:
    print("caller: caught", error)
