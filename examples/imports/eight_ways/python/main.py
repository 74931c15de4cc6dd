# Two pairs of modules, four ways into each: who works?
import subprocess
import sys

ENTRIES = ["-c import foo", "-c import bar", "foo.py", "bar.py"]
for pair in ["whole", "name"]:
    for entry in ENTRIES:
        run = subprocess.run(
            [sys.executable, *entry.split(" ", 1)],
            cwd=pair,
            capture_output=True,
            text=True,
        )
        how = "works"
        if run.returncode:
            last = run.stderr.splitlines()[-1]
            how = "fails\n  " + last.split(" (/")[0]
        print(f"{pair}, {entry.removeprefix('-c ')}: {how}")
