"""A tree is copied under another name. What do its imports mean?"""

import importlib
import shutil
import sys
import tempfile
from pathlib import Path

root = Path(tempfile.mkdtemp())
sys.path.insert(0, str(root))
(root / "foo").mkdir()
(root / "foo/baz.py").touch()
(root / "foo/here.py").write_text(
    "from . import baz as relative\n"
    "from foo import baz as absolute\n"
)
shutil.copytree(root / "foo", root / "renamed")
for package in ["foo", "renamed"]:
    here = importlib.import_module(f"{package}.here")
    print(f"{package}: relative is", here.relative.__name__)
    print(f"{package}: absolute is", here.absolute.__name__)
shutil.rmtree(root)
