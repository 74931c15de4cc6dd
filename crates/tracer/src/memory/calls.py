"""The calls under way, and where their variables lie."""

from __future__ import annotations

from dataclasses import dataclass, field

import gdb  # type: ignore[import-not-found, unused-ignore]

from names import Hint
from plan import Row

Key = tuple[str, int]
#: `live`, `moved`…, or of each part: a field's position, or `*` for what a box leads to
State = str | dict[int | str, str]


@dataclass
class Slot:
    """Where a variable lies."""

    name: str
    line: int
    argument: bool
    kind: gdb.Type
    address: int | None
    constant: gdb.Value | None
    hint: Hint
    column: int
    captured: bool
    #: whether a closure only borrows it
    borrowed: bool = False

    @property
    def is_lost(self) -> bool:
        return self.constant is not None and self.constant.is_optimized_out

    def value(self) -> gdb.Value:
        if self.address is None:
            assert self.constant is not None
            return self.constant
        return gdb.Value(self.address).cast(self.kind.pointer()).dereference()


@dataclass
class Activation:
    """One call of one of the program's own functions."""

    number: int
    low: int
    stack_pointer: int
    #: what became of variables, or of their parts
    states: dict[Key, State] = field(default_factory=dict)
    slots: dict[Key, Slot] = field(default_factory=dict)
    slots_at: str = ""
    #: references that are not used again before they are assigned to
    idle: set[Key] = field(default_factory=set)
    row: Row | None = None
    file: int = 0
    line: int = 0
    first: int = 0
    #: where the code of each line was first reached
    firsts: dict[int, int] = field(default_factory=dict)
    moves_applied: bool = False
    #: whether it is past its last position
    finished: bool = False
    #: the step at which its present statement began
    statement: int = 0
    parent: Activation | None = None

    @property
    def id(self) -> str:
        return f"f{self.number}"


@dataclass
class Thread:
    """What is under way in one thread."""

    number: int
    activations: list[Activation] = field(default_factory=list)
    entering: int | None = None
    #: drop glue under way: stack pointer, address and type of the value
    dropping: list[tuple[int, int, str]] = field(default_factory=list)
    #: parts already dropped of what is being dropped
    dropped: set[tuple[int, str]] = field(default_factory=set)
    #: return address and stack pointer of the drop of variables: whose, and which part
    after: dict[tuple[int, int], tuple[Activation, list[tuple[Key, int | None]]]] = field(
        default_factory=dict
    )
    #: the last activation that the panic under way unwinds
    unwinding: int = 0
    pointer: int = 0
