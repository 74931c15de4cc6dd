"""Settings that are checked when they are loaded."""

import sys

print("  begins, in sys.modules:", __name__ in sys.modules)
workers = 0
if workers < 1:
    raise ValueError("no workers")
print("  ends")
