"""Load a function in another process, and call it."""

import pickle
import sys

try:
    function = pickle.load(sys.stdin.buffer)
    print(function.__module__, function(10))
except AttributeError as error:
    print("AttributeError:", str(error).partition(" from ")[0])
