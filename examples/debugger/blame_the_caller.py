"""Whose line is named, the one that noticed or the one that called?"""

import sys
import warnings


def named(message, kind, file, line, source=None):
    return f"line {line}: {message}\n"


warnings.formatwarning = named


def checked(percent):
    if percent > 100:
        warnings.warn(f"{percent} %?", stacklevel=2)
        caller = sys._getframe(1)
        print("asked for", caller.f_lineno, file=sys.stderr)
    return min(percent, 100)


def wrapper():
    return checked(300)


checked(50)
checked(200)
wrapper()
empty = []
empty.pop()
