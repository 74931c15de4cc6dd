"""Which object is which, from step to step, though none of them is kept alive for it."""

from __future__ import annotations

from _weakref import ref

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Reference = ref[Any]
else:
    Reference = ref


class Watch(Reference):
    """Tells when an object dies. It has a callback, so that the program never gets it as its own."""

    __slots__ = ("identity", "late")
    identity: int
    late: bool


class Identities:
    """The numbers of the objects: one for each, as long as it lives."""

    def __init__(self, watching: bool) -> None:
        self.last = 0
        self.watching = watching
        self.numbers: dict[int, int] = {}
        self.types: dict[int, str] = {}
        self.watches: dict[int, Watch] = {}
        # Those that were drawn at the last step, in boxes of their own.
        self.boxes: set[int] = set()
        # While the collector works it has cleared the weak references to what it will free, and to
        # what a finalizer may still bring back. They are kept for its end: it would count them.
        self.collecting = self.ending = False
        self.cleared: dict[int, Watch] = {}

    def number(self, thing: Any) -> int:
        identity, name = id(thing), type(thing).__name__
        if self.types.get(identity) != name:
            self.last += 1
            self.numbers[identity] = self.last
            self.types[identity] = name
        if self.watching and identity not in self.watches and type(thing).__weakrefoffset__:
            watch = Watch(thing, self.gone)
            watch.identity, watch.late = identity, self.collecting
            self.watches[identity] = watch
        return self.numbers[identity]

    def gone(self, watch: Watch) -> None:
        identity = watch.identity
        if self.watches.get(identity) is watch:
            del self.watches[identity]
            if self.collecting and not watch.late:
                self.cleared[identity] = watch
            else:
                self.forget(identity)

    def forget(self, identity: int) -> None:
        self.numbers.pop(identity, None)
        self.types.pop(identity, None)

    def collection(self, phase: str, _: object) -> None:
        self.collecting = self.ending or phase == "start"
        if phase == "stop":
            for identity in self.cleared.keys() - self.watches.keys():
                self.forget(identity)
            self.cleared.clear()

    def end(self) -> None:
        """From now on the collector may work without a word."""
        self.collecting = self.ending = True

    def keep(self, alive: set[int], boxes: set[int]) -> None:
        """Forgets all others, but for those that the collector hides while it works."""
        self.boxes = self.boxes | boxes if self.collecting else boxes
        for identity in self.numbers.keys() - alive - self.boxes:
            self.forget(identity)
