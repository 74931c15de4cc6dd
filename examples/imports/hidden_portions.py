"""Three folders hold a `zoo`. Which of its lions is meant?"""

import tempfile
from importlib.machinery import PathFinder
from pathlib import Path

root = Path(tempfile.mkdtemp())
(root / "one/zoo").mkdir(parents=True)
(root / "two/zoo").mkdir(parents=True)
(root / "three/zoo").mkdir(parents=True)
(root / "one/zoo/lion.py").touch()
(root / "two/zoo/lion.py").touch()
(root / "three/zoo/lion.py").touch()
(root / "three/zoo/__init__.py").touch()


def look(*folders):
    path = [str(root / folder) for folder in folders]
    zoo = PathFinder.find_spec("zoo", path)
    places = list(zoo.submodule_search_locations)
    lion = PathFinder.find_spec("zoo.lion", places)
    kind = "one regular package"
    if zoo.origin is None:
        kind = f"portions, {len(places)} of them"
    home = Path(lion.origin).relative_to(root).parts[0]
    print(f"{' '.join(folders)}: {kind}; lion of {home}")


look("one", "two")
look("two", "one")
look("one", "two", "three")
__import__("shutil").rmtree(root)
