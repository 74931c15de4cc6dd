"""`abort` unwinds nothing and asks no hook. Who says where it was?"""

import faulthandler
import os
import sys


def inner(depth):
    if depth == 0:
        os.abort()
    inner(depth - 1)


faulthandler.enable()
sys.excepthook = lambda *_: print("the hook")
print("going down", flush=True)
try:
    inner(1)
finally:
    print("cleaned up")
