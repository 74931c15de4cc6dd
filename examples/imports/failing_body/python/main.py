"""A module fails in the middle of its body. What is left of it?"""

import sys

for attempt in ("first", "second"):
    print(attempt)
    try:
        import settings
    except ValueError as error:
        print("  ValueError:", error)
    print("  left in sys.modules:", "settings" in sys.modules)
