"""What makes a second copy of a module, and what does not?"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

root = Path(tempfile.mkdtemp())
(root / "shop").mkdir()
(root / "shop/ham.py").write_text("print(__name__)\n")
(root / "shop/main.py").write_text("import shop.ham\nimport ham\n")
(root / "store").symlink_to("shop")
(root / "shop/again.py").write_text(
    "from importlib import util\n"
    "import shop.ham as ham\n"
    "spec = util.spec_from_file_location('loaded', ham.__file__)\n"
    "spec.loader.exec_module(util.module_from_spec(spec))\n"
)


def ran(way, *arguments):
    run = subprocess.run(
        [sys.executable, *arguments],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
    )
    print(f"{way}: {', '.join(run.stdout.split())}")
    if run.returncode:
        print(" ", run.stderr.splitlines()[-1])


ran("symbolic link", "-c", "import shop.ham, store.ham")
ran("loaded by path", "-m", "shop.again")
ran("script in the package", "shop/main.py")
ran("the same, with -P", "-P", "shop/main.py")
ran("the same, with -m", "-m", "shop.main")
shutil.rmtree(root)
