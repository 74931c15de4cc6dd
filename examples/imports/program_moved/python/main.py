"""A program copies itself elsewhere, and runs the copy."""

import shutil
import subprocess
import sys
import tempfile

place = sys.argv[1] if len(sys.argv) > 1 else "here"
print(place, "begins")

import shapes

print(place, "has the area", shapes.area(3))

if place == "here":
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(__file__, folder)
        child = [sys.executable, copy, "elsewhere"]
        done = subprocess.run(child, stderr=subprocess.PIPE)
        print(done.stderr.decode().splitlines()[-1])
