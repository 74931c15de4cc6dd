"""The program's memory: its address space, and the live blocks of its heap."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass

import gdb  # type: ignore[import-not-found, unused-ignore]

from contents import WORD, Content
from plan import Plan

MOST_CHARACTERS = 200


class GoneError(Exception):
    """An owner's block is freed: what is read is left over."""


class Memory:
    """The program's address space."""

    def __init__(self, plan: Plan) -> None:
        self.output = plan.told["output"]
        self.process = gdb.selected_inferior()
        self.image: list[tuple[int, int]] = []
        self.stacks: dict[int, tuple[int, int]] = {}
        self.printed = (0, 0)
        for low, high, name in self.regions():
            if name == plan.told["executable"]:
                self.image.append((low, high))
        self.base = self.image[0][0]

    def regions(self) -> Iterator[tuple[int, int, str]]:
        with open(f"/proc/{self.process.pid}/maps", encoding="utf-8") as maps:
            for line in maps:
                parts = line.split(maxsplit=5)
                low, high = (int(part, 16) for part in parts[0].split("-"))
                yield low, high, parts[5].rstrip() if len(parts) > 5 else ""

    def bytes(self, address: int, size: int) -> bytes:
        return bytes(self.process.read_memory(address, size)) if size else b""

    def word(self, address: int) -> int:
        return int.from_bytes(self.bytes(address, WORD), "little")

    def text(self, address: int, length: int) -> str:
        text = self.bytes(address, min(length, MOST_CHARACTERS)).decode("utf-8", "replace")
        return text + ("…" if length > MOST_CHARACTERS else "")

    def in_image(self, address: int) -> bool:
        return any(low <= address < high for low, high in self.image)

    def stack(self, thread: int, pointer: int) -> tuple[int, int]:
        """The region of a thread's stack; regions grow, so only its end is kept."""
        if thread not in self.stacks:
            ends = (each[:2] for each in self.regions() if each[0] <= pointer < each[1])
            self.stacks[thread] = next(ends, (pointer, pointer))
        return pointer, self.stacks[thread][1]

    def characters_printed(self) -> int:
        size = os.stat(self.output).st_size
        if size != self.printed[0]:
            with open(self.output, encoding="utf-8", errors="replace") as output:
                self.printed = (size, len(output.read()))
        return self.printed[1]


@dataclass
class Known:
    """A block of the heap that some step has shown."""

    address: int
    content: Content
    step: int = 0
    #: the activation whose variables led to it last
    holder: int = 0
    lost: bool = False


class Heap:
    """The live blocks, and the names under which they are shown."""

    def __init__(self) -> None:
        self.blocks: dict[int, int] = {}
        self.names: dict[int, str] = {}
        self.known: dict[str, Known] = {}
        #: temporaries on the stack that the last step showed, by address and type
        self.temporaries: dict[tuple[int, str], str] = {}
        self.count = 0
        self.temporary_count = 0
        #: where pointers led to in the last step: address and object, by the pointers' own places
        self.pointers: dict[str, tuple[int, str]] = {}

    def freed(self, address: int) -> None:
        self.blocks.pop(address, None)
        if name := self.names.pop(address, None):
            self.known.pop(name, None)

    def name(self, address: int) -> str:
        if address not in self.names:
            self.count += 1
            self.names[address] = f"h{self.count}"
        return self.names[address]

    def temporary(self, address: int, kind: str) -> str:
        if (address, kind) not in self.temporaries:
            self.temporary_count += 1
            self.temporaries[address, kind] = f"t{self.temporary_count}"
        return self.temporaries[address, kind]

    def block_with(self, address: int) -> int | None:
        for start, size in self.blocks.items():
            if start <= address < start + max(size, 1):
                return start
        return None
