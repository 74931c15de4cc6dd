"""The program under gdb: where it stops, and its registers."""

from __future__ import annotations

import re

import gdb  # type: ignore[import-not-found, unused-ignore]

from plan import Plan
from space import Memory

SETTINGS = (
    "pagination off",
    "confirm off",
    "width 0",
    "language rust",
    "breakpoint always-inserted on",
    "print thread-events off",
    "debuginfod enabled off",
    "startup-with-shell on",
    # what is shown may not depend on addresses
    "disable-randomization off",
)


def register(name: str) -> int:
    """A register of the innermost frame, as it is, without a sign."""
    return int(gdb.newest_frame().read_register(name)) & (2**64 - 1)


class Machine:
    """Starts the program and puts breakpoints into it, once each."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.broken: set[int] = set()
        self.errors = plan.told["output"] + ".errors"
        for setting in SETTINGS:
            gdb.execute(f"set {setting}")
        gdb.execute(f"file {plan.told['executable']}", to_string=True)
        gdb.execute(f"starti > {plan.told['output']} 2> {self.errors}", to_string=True)
        self.memory = Memory(plan)

    def breakpoint(self, address: int) -> None:
        if address not in self.broken:
            self.broken.add(address)
            gdb.Breakpoint(f"*{self.memory.base + address:#x}", internal=True).silent = True

    def epilogues(self) -> dict[int, int]:
        """Where functions are about to return: results are in registers, frames still whole."""
        found = {}
        architecture = gdb.selected_inferior().architecture()
        for low, function in self.plan.functions.items():
            start = self.memory.base + low
            code = architecture.disassemble(start, self.memory.base + function["high"] - 1)
            for index, instruction in enumerate(code):
                if not re.match(r"retq?\b", instruction["asm"]):
                    continue
                while index and re.match(
                    r"pop|leave|add .*,%rsp|lea .*,%rsp|mov +%rbp,%rsp", code[index - 1]["asm"]
                ):
                    index -= 1
                found[code[index]["addr"] - self.memory.base] = low
        return found
