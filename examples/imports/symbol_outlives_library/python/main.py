"""Keep a function, and let go of its module."""

import sys


def load():
    import plugin

    return plugin.area


area = load()
del sys.modules["plugin"]
print("the module is gone:", "plugin" not in sys.modules)
print("its function still works:", area(5, 6))
print("its names are still there:", area.__globals__["margin"])
