"""A module that does not exist when the program starts."""

import importlib
import os
import sys
import tempfile
from pathlib import Path


def try_import(name):
    try:
        print(importlib.import_module(name).greeting)
    except ModuleNotFoundError as error:
        print("ModuleNotFoundError:", error)


with tempfile.TemporaryDirectory() as folder:
    try_import("made_late")
    Path(folder, "made_late.py").write_text("greeting = 'hello'")
    try_import("made_late")
    sys.path.append(os.path.abspath(folder))
    try_import("made_late")

    # The second module, in a folder whose time stands still.
    try_import("later")
    before = os.stat(folder)
    Path(folder, "later.py").write_text("greeting = 'welcome'")
    os.utime(folder, ns=(before.st_atime_ns, before.st_mtime_ns))
    try_import("later")
    importlib.invalidate_caches()
    try_import("later")
