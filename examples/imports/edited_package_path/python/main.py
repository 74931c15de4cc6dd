# baz is here, its module is elsewhere. What is it called?
import sys

from baz import spam

print("name:", spam.__name__)
print("elsewhere imported:", "elsewhere" in sys.modules)

import elsewhere.bar.spam as other

print("name:", other.__name__)
print("one module:", other is spam)
try:
    import baz.own
except ModuleNotFoundError as error:
    print("baz's own module:", error)
