"""Two submodules take each other from their package. Who works?"""

import importlib
import shutil
import sys
import tempfile
from pathlib import Path

root = Path(tempfile.mkdtemp())
sys.path.insert(0, str(root))
FORMS = {
    "dotted": ["from . import b", "from . import a"],
    "renamed": ["import renamed.b as b", "import renamed.a as a"],
    "used": ["from . import b", "from . import a; a.SPAM"],
}
for package, bodies in FORMS.items():
    (root / package).mkdir()
    for name, body in zip("ab", bodies):
        text = f"{body}\nSPAM = 1\n"
        (root / package / f"{name}.py").write_text(text)
    try:
        a = importlib.import_module(f"{package}.a")
        print(f"{package}: a.b.a is a:", a.b.a is a)
    except AttributeError as error:
        begin, end = str(error).split(" from ")[0], error.name
        print(f"{package}: {begin} has no {end}")
shutil.rmtree(root)
