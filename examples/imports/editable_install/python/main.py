"""Install shapes as editable into a new environment."""

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ASK = "import shapes; print(shapes.area, 'from', shapes.__file__)"

with tempfile.TemporaryDirectory() as folder:
    venv.create(folder)
    python = Path(folder, "bin/python")
    pip = [sys.executable, "-m", "pip", "--python", python]
    options = ["--quiet", "--no-index", "--no-build-isolation"]
    subprocess.run([*pip, "install", *options, "-e", "."])
    for file in Path(folder).rglob("site-packages/*.pth"):
        print(file.name, "->", file.read_text().strip())
    subprocess.run([python, "-c", ASK])
