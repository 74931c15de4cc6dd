"""What memory looks like at one step: the frames, and all objects that are alive."""

from __future__ import annotations

from gc import get_objects, get_referents
from sys import getrefcount
from types import CellType, FrameType, ModuleType

from notation import joined, quoted
from objects import GIVEN, Objects, contents, is_namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from monitoring import Tracer
    from objects import Drawn

NEW_LOCALS = 0x2  # of a code object: it is a function's
IMMORTAL = 1 << 30


class Held:
    """The one reference that is held to a value that a function returns."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


class Picture(Objects):
    """What memory looks like at one step. It is dropped with all its references at the step's end."""

    def __init__(self, tracer: Tracer) -> None:
        # First of all: later there are lists and dicts of our own at the places of dead ones.
        living = get_objects()
        super().__init__(tracer)
        self.living = living
        self.things: list[Any] = []
        self.bodies: list[Drawn] = []
        self.weak: list[Any] = []

    def to(self, thing: Any, kind: str = "item") -> str:
        number = self.identities.number(thing)
        if kind == "weak":
            self.weak.append(thing)
        elif id(thing) not in self.known:
            self.known[id(thing)] = len(self.things)
            self.things.append(thing)
        return f'{{"arrow":{{"kind":"{kind}","to":"o{number}"}}}}'

    def frame(self, frame: FrameType, name: str, function: str, held: Held | None, word: str) -> str:
        code, variables = frame.f_code, []
        for variable, value, is_free in self.locals(frame):
            place = quoted(f"{name}.{variable}")
            captured = ',"captured":true' if is_free else ""
            variables.append(f'{{"name":{quoted(variable)},"place":{place},"value":{value}{captured}}}')
        if held is not None:
            value = self.to(held.value, "name")
            held.value = None
            variables.append(f'{{"name":"{word}","place":"{name}.{word}","value":{value},"state":"returned"}}')
        head = f'"id":"{name}","function":{quoted(function)},"file":{self.tracer.index(code)}'
        return f'{{{head},"line":{self.tracer.line_of(frame)},"variables":{joined(variables)}}}'

    def module(self, names: dict[str, Any], line: int) -> str:
        """The run file's names, when its own frame is not under way here."""
        variables = [
            f'{{"name":{quoted(name)},"place":{quoted("f1." + name)},"value":{self.to(value, "name")}}}'
            for name, value in names.items()
            if name not in GIVEN
        ]
        head = '"id":"f1","function":"module","file":0'
        return f'{{{head},"line":{line},"variables":{joined(variables)}}}'

    def locals(self, frame: FrameType) -> Iterator[tuple[str, str, bool]]:
        code, values = frame.f_code, frame.f_locals
        shared = code.co_cellvars + code.co_freevars if code.co_flags & NEW_LOCALS else ()
        names = [name for name in values if name not in GIVEN]
        names += [name for name in shared if name not in values and name not in GIVEN]
        for name in names:
            cell = self.cell(values, name) if name in shared else None
            if cell is not None:
                yield name, self.to(cell, "cell"), name in code.co_freevars
            elif name in values:
                yield name, self.to(values[name], "name"), False

    def cell(self, values: Any, name: str) -> CellType | None:
        """The cell behind a variable, which CPython does not tell. Where several hold the same, a
        mark in the variable says which it is; the program does not run in between."""
        empty = name not in values
        value = None if empty else values[name]
        cells = [cell for cell in self.living if type(cell) is CellType and holds(cell, value, empty)]
        if len(cells) > 1:
            mark = object()
            values[name] = mark
            cells = [cell for cell in cells if holds(cell, mark, False)]
            if not empty:
                values[name] = value
            elif cells:
                del cells[0].cell_contents
        return cells[0] if cells else None

    def draw(self) -> None:
        """Describes what arrows lead to and is not yet described."""
        while len(self.bodies) < len(self.things):
            self.bodies.append(self.describe(self.things[len(self.bodies)]))

    def heap(self) -> str:
        """All objects: what variables lead to, and what else is alive of what they once led to."""
        self.draw()
        reached = len(self.things)
        identities = self.identities
        group: list[Any] = []
        for thing in self.living:
            identity = id(thing)
            if identity not in self.known and identities.types.get(identity) == type(thing).__name__:
                if identity in identities.boxes:
                    group.append(thing)
        followed = {id(thing) for thing in group}
        for thing in self.weak:
            if id(thing) not in self.known and id(thing) not in followed:
                followed.add(id(thing))
                group.append(thing)
        self.weak.clear()
        thing = None
        group.sort(key=identities.number)
        lost = self.unreachable(group)
        for thing in group:
            if id(thing) not in lost:
                self.to(thing)
        self.draw()
        unnamed = len(self.things)
        for thing in group:
            self.to(thing)
        self.draw()
        self.weak.clear()
        # Only `things` may refer to them now, once.
        thing = None
        group.clear()
        self.living.clear()
        boxes = {id(thing) for thing, body in zip(self.things, self.bodies) if not body[3]}
        identities.keep(set(self.known), boxes)
        if identities.collecting and not identities.ending and identities.boxes - boxes:
            self.tracer.limit("While the collector calls a finalizer, only what that can reach is drawn.")
        rows = []
        for position in range(len(self.things)):
            kind, label, body, small = self.bodies[position]
            number = identities.numbers[id(self.things[position])]
            row = f'{{"id":"o{number}","type":{quoted(kind)}'
            if label:
                row += f',"label":{quoted(label)}'
            if small:
                row += ',"small":true'
            elif kind not in ("class", "module"):
                count = getrefcount(self.things[position]) - 2
                row += ',"count":' + ('"immortal"' if count > IMMORTAL else f'{{"references":{count}}}')
            if position >= unnamed:
                row += ',"lost":true'
            elif position >= reached:
                row += ',"unnamed":true'
            rows.append((number, f'{row},"body":{body}}}'))
        return joined(row for _, row in sorted(rows))

    def unreachable(self, group: list[Any]) -> set[int]:
        """Those that only refer to each other, as the collector finds them: what has more references
        than come from the group and what it leads to is held by something that is not drawn."""
        tracked = {id(thing) for thing in self.living}
        self.living.clear()
        places = {id(thing): place for place, thing in enumerate(group)}
        inner = [0] * len(group)
        whole = group[:]
        edges: list[list[int]] = []
        while len(edges) < len(whole):
            leads: list[int] = []
            for other in get_referents(whole[len(edges)]):
                identity = id(other)
                if identity not in places:
                    if identity in self.known or identity not in tracked or is_global(other):
                        continue
                    places[identity] = len(whole)
                    whole.append(other)
                    inner.append(0)
                inner[places[identity]] += 1
                leads.append(places[identity])
            edges.append(leads)
        other = None
        # `whole` holds each once, `group` its own once more, and the question once.
        held = [
            place
            for place in range(len(whole))
            if getrefcount(whole[place]) - 2 - (place < len(group)) > inner[place]
        ]
        seen = set(held)
        while held:
            for place in edges[held.pop()]:
                if place not in seen:
                    seen.add(place)
                    held.append(place)
        return {id(group[place]) for place in range(len(group)) if place not in seen}


def holds(cell: CellType, value: object, empty: bool) -> bool:
    for content in contents(cell):
        return not empty and content is value
    return empty


def is_global(thing: object) -> bool:
    """What the whole program shares, and no group of objects keeps for itself."""
    return issubclass(type(thing), (type, ModuleType)) or is_namespace(thing)
