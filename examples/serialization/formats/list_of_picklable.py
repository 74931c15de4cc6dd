"""The notebook's list, each item out and back through a pickle."""

import operator
import pickle


def back(what, *values):
    loaded = [pickle.loads(pickle.dumps(value)) for value in values]
    same = all(x is y for x, y in zip(loaded, values))
    print(f"{what}: equal {loaded == list(values)}, the same {same}")


back("constants", None, True, False, ..., NotImplemented)
back("numbers", 7**70, 2.5, 1 + 2j)
back("str, bytes", "a longer text", b"several bytes")
back("tuple, list, range", (1, "a"), [2, [3]], range(4))
back("sets", {1, 2}, frozenset({3}))
back("dict", {"a": 1, (2, 3): None})
back("functions", len, print, operator.add)
back("types", int, dict, OSError)
