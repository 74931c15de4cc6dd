"""A second program: python -m greeter.shout."""

import sys

from . import greeting


def loud(name):
    return greeting(name).upper()


if __name__ == "__main__":
    print(loud(*sys.argv[1:]))
