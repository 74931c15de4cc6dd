"""What do the lines of a path file do?"""

import site
import sys
import tempfile
from pathlib import Path

LINES = """\
# a comment
shapes/src
missing
import sys; print("this line was executed in", __name__)
print("and this one is taken for a folder")
"""

with tempfile.TemporaryDirectory() as folder:
    packages = Path(folder, "packages")
    shapes = packages / "shapes/src"
    shapes.mkdir(parents=True)
    file = packages / "mine.pth"
    file.write_text(LINES)
    (shapes / "square.py").write_text("area = 9\n")

    before = len(sys.path)
    sys.path.append(str(packages))
    print("by append:", len(sys.path) - before, "new entry")
    sys.path.pop()
    print("now", file.name, "is read")
    site.addsitedir(str(packages))
    for entry in sys.path[before:]:
        place = Path(entry).relative_to(folder).as_posix()
        print("by addsitedir:", place)

    import square

    print("area:", square.area)
