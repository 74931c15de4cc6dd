"""Say only what differs. Who fills in the rest?"""

from dataclasses import dataclass, field


@dataclass
class Page:
    title: str = "untitled"
    width: int = 40
    notes: list[str] = field(default_factory=list)


one = Page(width=60)
one.notes.append("wide")
print("one:", one)
print("two:", Page())
print("three:", Page(title="Report", width=72))

try:

    @dataclass
    class Careless:
        notes: list[str] = []

except ValueError as error:
    print("refused:", error)
