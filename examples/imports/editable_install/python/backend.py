"""A build backend that can do an editable install, no more."""

from pathlib import Path
from zipfile import ZipFile

INFO = "shapes-1.0.dist-info"
METADATA = "Metadata-Version: 2.1\nName: shapes\nVersion: 1.0\n"
WHEEL = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\n"


def build_editable(folder, settings=None, metadata=None):
    name = "shapes-1.0-py3-none-any.whl"
    with ZipFile(Path(folder, name), "w") as wheel:
        wheel.writestr("shapes.pth", f"{Path('src').resolve()}\n")
        wheel.writestr(f"{INFO}/METADATA", METADATA)
        wheel.writestr(f"{INFO}/WHEEL", WHEEL)
        wheel.writestr(f"{INFO}/RECORD", "")
    return name
