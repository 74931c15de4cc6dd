"""Where pointers lead to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from contents import Content
from shown import Json, absent

if TYPE_CHECKING:
    from values import View


@dataclass
class Reference:
    """A pointer whose target has yet to be found among the places."""

    node: Json
    address: int
    kind: str
    size: int
    content: Content
    holder: int
    #: the place of the pointer itself
    source: str
    fallback: Json | None = None


def replace(node: Json, value: Json) -> None:
    """Makes a value another one, where it stands."""
    node.clear()
    node.update(value)


class Targets:
    """The places that can be pointed at, and the pointers whose targets have yet to be found."""

    def __init__(self, view: View) -> None:
        self.view = view
        #: address, size, type and name
        self.places: list[tuple[int, int, str, str]] = []
        self.waiting: list[Reference] = []
        self.pointers: dict[str, tuple[int, str]] = {}

    def resolve(self) -> None:
        """Leads every reference to a place; a target without one becomes an object."""
        while self.waiting:
            reference = self.waiting.pop(0)
            self.view.holder = reference.holder
            place = self.target(reference)
            if place is not None:
                reference.node["arrow"]["to"] = place
            self.pointers[reference.source] = (reference.address, (place or "").split(".")[0])

    def target(self, reference: Reference) -> str | None:
        """The place that a pointer leads to, or nothing, and the pointer says why."""
        if self.outlived(reference):
            replace(reference.node, absent("dangling"))
            return None
        place = self.place_of(reference)
        if place is None and reference.fallback is not None:
            replace(reference.node, reference.fallback)
        elif place is None and self.discover(reference):
            self.view.drain()
            place = self.place_of(reference)
        return place

    def outlived(self, reference: Reference) -> bool:
        """Whether a pointer is as before, and its block another one at the same address."""
        address, before = self.view.heap.pointers.get(reference.source, (0, ""))
        block = self.view.heap.block_with(address) if address == reference.address else None
        # what a container holds in place is known by the container
        had_block = before == "" or before.startswith("h")
        return block is not None and had_block and self.view.heap.names.get(block) != before

    def place_of(self, reference: Reference) -> str | None:
        """The best place at an address: of the same type, else the smallest that holds it."""
        best: tuple[tuple[int, int], str] | None = None
        for address, size, kind, place in self.places:
            if address <= reference.address < address + size:
                same_start = address == reference.address
                fits = same_start and size == max(1, reference.size)
                if fits and (kind == reference.kind or kind[0] == reference.kind[0] == "["):
                    rank = 0
                elif reference.size == 0:
                    continue
                elif same_start and reference.kind == f"[{kind}]":
                    rank = 1  # some elements of a row: the first of them
                else:
                    rank = 2 if same_start and size >= reference.size else 3
                if best is None or (rank, size) < best[0]:
                    best = ((rank, size), place)
        return best[1] if best else None

    def discover(self, reference: Reference) -> bool:
        """Makes the target of a reference an object; false where nothing may be read."""
        address, heap = reference.address, self.view.heap
        if (block := heap.block_with(address)) is not None:
            name = heap.name(block)
            content = heap.known[name].content if name in heap.known else reference.content
            if name in self.view.objects:
                # behind the elements in use
                replace(reference.node, absent("dangling"))
                return False
            self.view.own(block, content)
            return True
        if self.view.memory.in_image(address):
            name, region = heap.name(address), "static"
        elif self.on_stack(address):
            name, region = heap.temporary(address, reference.kind), "temporary"
        else:
            replace(reference.node, absent("dangling"))
            return False
        if name not in self.view.objects:
            self.view.read(name, address, reference.content, region=region)
            start = (address, max(reference.size, 1), reference.kind, name)
            if start not in self.places:
                self.places.append(start)
        return True

    def on_stack(self, address: int) -> bool:
        """Whether an address lies in the part of some thread's stack that is in use."""
        stacks = (
            self.view.memory.stack(each.number, each.pointer) for each in self.view.threads.values()
        )
        return any(low <= address < high for low, high in stacks)
