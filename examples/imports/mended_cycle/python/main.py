# Three mends, four ways into each.
import subprocess
import sys

ENTRIES = ["-c import foo", "-c import bar", "foo.py", "bar.py"]
for mend in ["above", "inside", "module"]:
    works = 0
    for entry in ENTRIES:
        command = [sys.executable, *entry.split(" ", 1)]
        run = subprocess.run(command, cwd=mend, capture_output=True)
        works += run.returncode == 0
    print(f"{mend}: {works} of {len(ENTRIES)} work")
