"""Load a module whose name is known only while the program runs."""

import importlib
import sys
from pathlib import Path

for name in "colorsys", "graphlib", "colours":
    print(name, "is loaded already:", name in sys.modules)
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        print(" ", error)
    else:
        folder = str(Path(module.__file__).parent)
        print("  found along sys.path:", folder in sys.path)
