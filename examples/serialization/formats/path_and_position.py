"""A file cannot be saved. Where we were in it can."""

import json
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "diary.txt")
    path.write_text("monday\ntuesday\nwednesday\n")

    with open(path, "rb") as file:
        print("read:", file.readline())
        bookmark = {"path": str(path), "position": file.tell()}
    saved = json.dumps(bookmark)
    print("saved:", saved.replace(folder, "FOLDER"))

    bookmark = json.loads(saved)
    with open(bookmark["path"], "rb") as file:
        file.seek(bookmark["position"])
        print("read on:", file.readline())

try:
    open(bookmark["path"])
except FileNotFoundError as error:
    print("file gone:", error.strerror)
