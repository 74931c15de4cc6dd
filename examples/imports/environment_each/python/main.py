"""Two environments, and a package in one of them."""

import subprocess
import tempfile
import venv
from pathlib import Path

ASK = """
import importlib.util, site, sys, sysconfig
print("  its own prefix:", sys.prefix != sys.base_prefix)
purelib = sysconfig.get_path("purelib")
print("  packages in:", purelib.replace(sys.prefix, "VENV"))
print("  user site:", site.ENABLE_USER_SITE)
print("  shapes:", importlib.util.find_spec("shapes") is not None)
"""

with tempfile.TemporaryDirectory() as folder:
    for name in ("one", "two"):
        print(name)
        place = Path(folder, name)
        venv.create(place)
        if name == "one":
            packages = next(place.glob("lib/*/site-packages"))
            (packages / "shapes.py").touch()
        subprocess.run([place / "bin/python", "-c", ASK])
    config = (place / "pyvenv.cfg").read_text().splitlines()
    print("pyvenv.cfg:", *(line.split(" = ")[0] for line in config))
