"""An exception comes to the edge of a function for C."""

import ctypes
import sys

Divide = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.c_int)


@Divide
def divide(dividend, divisor):
    return dividend // divisor


@Divide
def divide_or(dividend, divisor):
    try:
        return dividend // divisor
    except ZeroDivisionError:
        return -1


def ignored(report):
    print("ignored:", report.exc_value)


sys.unraisablehook = ignored
print("seven by two:", divide(7, 2))
print("caught inside:", divide_or(1, 0))
answer = divide(1, 0)
print("not caught: an answer of type", type(answer).__name__)
