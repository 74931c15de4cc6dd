"""Three folders hold a `zoo`. Which of its lions is meant?"""

import tempfile
from importlib.machinery import PathFinder
from pathlib import Path


def look(root, *folders):
    path = [str(root / folder) for folder in folders]
    zoo = PathFinder.find_spec("zoo", path)
    places = list(zoo.submodule_search_locations)
    lion = PathFinder.find_spec("zoo.lion", places)
    kind = "one regular package"
    if zoo.origin is None:
        kind = f"portions, {len(places)} of them"
    home = Path(lion.origin).relative_to(root).parts[0]
    print(f"{' '.join(folders)}: {kind}; lion of {home}")


with tempfile.TemporaryDirectory() as folder:
    root = Path(folder)
    for name in "one", "two", "three":
        (root / name / "zoo").mkdir(parents=True)
        (root / name / "zoo/lion.py").touch()
    (root / "three/zoo/__init__.py").touch()

    look(root, "one", "two")
    look(root, "two", "one")
    look(root, "one", "two", "three")
