"""The hook hears of uncaught exceptions. Before the cleaning?"""

import sys


def divide(a, b):
    try:
        return a // b
    finally:
        print("cleaned up")


def hook(kind, error, traceback):
    while traceback.tb_next:
        traceback = traceback.tb_next
    print(f"hook: line {traceback.tb_lineno}: {error}")


sys.excepthook = hook
try:
    divide(1, 0)
except ZeroDivisionError:
    print("caught: True")
divide(2, 0)
