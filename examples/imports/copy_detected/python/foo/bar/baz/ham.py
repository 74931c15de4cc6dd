import os
import sys

loaded = vars(sys).setdefault("loaded_files", {})
first = loaded.setdefault(os.path.realpath(__file__), __name__)
if first != __name__:
    raise ImportError(f"{__name__} is a second copy of {first}")
