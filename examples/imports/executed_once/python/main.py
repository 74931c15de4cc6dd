"""Import a module again and again. When does its body run?"""

import sys

print("twice")
import counter
counter.total = 5
import counter
print("  total:", counter.total)

print("after del sys.modules")
old = counter
del sys.modules["counter"]
import counter
print("  the same module:", counter is old)
print("  total:", counter.total, "and", old.total)

print("after None")
sys.modules["counter"] = None
try:
    import counter
except ModuleNotFoundError as error:
    print(" ", error)
