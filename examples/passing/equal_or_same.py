"""`==` asks whether two are equal, `is` whether they are one."""

from dataclasses import dataclass


class Point:
    def __init__(self, x):
        self.x = x


@dataclass
class EqualPoint:
    x: int


def report(label, answer):
    print(f"{label}: {'yes' if answer else 'no'}")


a = [1, 2]
b = [1, 2]
c = a
report("a == b", a == b)
report("a is b", a is b)
report("a is c", a is c)

report("points equal, no __eq__", Point(1) == Point(1))
report("points equal, dataclass", EqualPoint(1) == EqualPoint(1))

nan = float("nan")
report("nan == nan", nan == nan)
report("[nan] == [nan]", [nan] == [nan])
