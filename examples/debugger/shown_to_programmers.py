"""A class says where it lives; a dataclass says what is in it."""

from dataclasses import dataclass
from pprint import pprint


class Plain:
    def __init__(self, x):
        self.x = x


@dataclass
class Point:
    x: float
    y: float


@dataclass
class Path:
    name: str
    points: list[Point]
    closed: bool | None


plain = repr(Plain(1.0))
print("class:   ", plain.startswith("<__main__.Plain object at 0x"))
path = Path("it's", [Point(1.0, 2.5), Point(0.0, -1.0)], None)
print("a point: ", path.points[0])
print(f"a field:  {path.points[0].x!r}, {path.points[0].y!r}")
print("read in: ", eval(repr(path)) == path)
print(f"one line: {path!r}")
pprint(path, width=40)
