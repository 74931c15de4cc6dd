"""Choose from a list of one, with the standard library."""

import random

print("chosen:", random.choice([6]))
