"""Built in, and yet no pickle of it."""

import math
import pickle
import types

for what, value in {
    "generator": (n for n in "ab"),
    "list iterator": iter([1, 2]),
    "keys of a dict": {"a": 1}.keys(),
    "list of those keys": list({"a": 1}.keys()),
    "memory view": memoryview(b"ab"),
    "module": math,
    "class namespace": int.__dict__,
    "type of functions": types.FunctionType,
    "list with a module in it": [1, 2, math],
}.items():
    try:
        pickle.loads(pickle.dumps(value))
        print(f"{what}: saved and loaded")
    except (TypeError, pickle.PicklingError) as error:
        print(f"{what}: {type(error).__name__}, {error}")
