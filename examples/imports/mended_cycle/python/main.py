# Three mends, four ways into each. Does show find spam?
import subprocess
import sys

START = "from runpy import run_path as run"
ENTRIES = [
    "import foo",
    "import bar",
    "run('foo.py', run_name='__main__')",
    "run('bar.py', run_name='__main__')",
]
for mend in ["above", "inside", "module"]:
    works = 0
    for entry in ENTRIES:
        code = f"{START}; {entry}; import bar; bar.show()"
        command = [sys.executable, "-c", code]
        run = subprocess.run(command, cwd=mend, capture_output=True)
        works += run.stdout == b"1\n"
    print(f"{mend}: {works} of {len(ENTRIES)} work")
