"""Three ways to give a package a module from another folder."""

import importlib
import shutil
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

root = Path(tempfile.mkdtemp())
sys.path[:0] = [str(root / "home"), str(root / "away")]
BODIES = {
    "replaced": "__path__ = [{away!r}]",
    "appended": "__path__.append({away!r})",
    "extended": "from pkgutil import extend_path\n"
    "__path__ = extend_path(__path__, __name__)",
}
for name, body in BODIES.items():
    home, away = root / "home" / name, root / "away" / name
    home.mkdir(parents=True)
    away.mkdir(parents=True)
    (home / "__init__.py").write_text(body.format(away=str(away)))
    (home / "own.py").touch()
    (away / "spam.py").touch()

    package = importlib.import_module(name)
    found = [m for m in ("own", "spam") if find_spec(f"{name}.{m}")]
    print(f"{name}: finds", " and ".join(found))
    places = package.__spec__.submodule_search_locations
    print("  places in __path__:", len(package.__path__))
    print("  places in its spec:", len(places))
shutil.rmtree(root)
