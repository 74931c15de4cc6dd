"""An error on its way out. Who cleans up, and does it know why?"""

import sys


class Cleanup:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        print(f"{self.name}: raising: {kind is not None}")


def work():
    with Cleanup("outer"), Cleanup("inner"):
        with Cleanup("calm"):
            pass
        raise ValueError("work failed")


try:
    work()
except ValueError as error:
    print("caught:", error)
print("raising:", sys.exception() is not None)
