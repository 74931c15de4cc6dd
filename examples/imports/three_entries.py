"""Which of three imports works with which entries of sys.path?"""

import importlib
import shutil
import sys
import tempfile
from pathlib import Path

root = Path(tempfile.mkdtemp())
(root / "foo/bar").mkdir(parents=True)
(root / "foo/bar/baz.py").touch()


def attempt(*entries):
    print("with", " ".join(entries))
    old = sys.path[:]
    sys.path += [str(root / entry) for entry in entries]
    for name in ["baz", "bar.baz", "foo.bar.baz"]:
        try:
            module = importlib.import_module(name)
            print(f"  {name}: {Path(module.__file__).name}")
        except ModuleNotFoundError as error:
            print(f"  {name}: {error}")
    sys.path[:] = old
    mine = [name for name in sys.modules if name.endswith("baz")]
    print("  sys.modules:", ", ".join(mine))
    for name in {"foo", "foo.bar", "bar", *mine} & set(sys.modules):
        del sys.modules[name]


attempt("foo", "foo/bar")  # the notebook's two
attempt("foo", ".")
shutil.rmtree(root)
