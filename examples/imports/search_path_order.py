"""What is asked for a module, and in which order?"""

import sys
from pathlib import Path

print("finders:", *(finder.__name__ for finder in sys.meta_path))
FOLDERS = {
    "SCRIPT": Path(__file__).parent,
    "ENVIRONMENT": sys.prefix,
    "PYTHON": sys.base_prefix,
}
for entry in map(Path, sys.path):
    for name, folder in FOLDERS.items():
        if entry.is_relative_to(folder):
            there = "" if entry.exists() else "  (does not exist)"
            rest = entry.relative_to(folder).as_posix()
            print(f"{name}: {rest}{there}")
            break
