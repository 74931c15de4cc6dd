"""Follows the program from breakpoint to breakpoint."""

from __future__ import annotations

import re
from collections.abc import Callable

import gdb  # type: ignore[import-not-found, unused-ignore]

from allocator import Allocator
from calls import Activation, Key, Thread
from contents import WORD
from machine import Machine, register
from names import lookup
from plan import Plan, Row
from space import Heap
from steps import Steps
from turns import Turns, selected


class Tracer:
    """Lets the program run from breakpoint to breakpoint and takes the steps down."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.machine = Machine(plan)
        self.memory = self.machine.memory
        self.heap = Heap()
        self.threads: dict[int, Thread] = {}
        self.thread = Thread(0)
        self.turns = Turns(self.machine)
        self.allocator = Allocator(self.machine, self.heap)
        self.steps = Steps(plan, self.memory, self.heap, self.threads)
        self.stops = 0
        self.activations = 0
        #: the message of the panic that ended the program
        self.ended: str | None = None
        self.epilogues = self.machine.epilogues()
        self.handlers: dict[int, Callable[[int], None]] = {}
        for addresses, handler in (
            ("allocate", self.allocator.on_allocate),
            ("reallocate", self.allocator.on_reallocate),
            ("deallocate", self.allocator.on_deallocate),
            ("drop", self.on_drop),
            ("panic", self.on_panic),
            ("caught", self.on_caught),
        ):
            for address in plan.told["symbols"][addresses]:
                self.handlers[address] = handler
        for address in {*self.handlers, *plan.rows, *self.epilogues}:
            self.machine.breakpoint(address)

    def run(self) -> None:
        while True:
            try:
                self.turns.choose()
                gdb.execute("continue", to_string=True)
            except gdb.error as problem:
                self.steps.warn(f"gdb stopped: {problem}")
                return
            if not self.memory.process.pid:
                return
            if selected() is None:
                continue  # a thread has ended while the others were held
            self.stops += 1
            if not self.stopped():
                return

    def stopped(self) -> bool:
        number = gdb.selected_thread().num
        self.thread = self.threads.setdefault(number, Thread(number))
        frame = gdb.newest_frame()
        pc, pointer = frame.pc() - self.memory.base, int(frame.read_register("rsp"))
        self.thread.pointer = pointer
        self.finish_drops(pointer)
        if self.thread.activations and self.thread.activations[-1].finished:
            self.thread.activations.pop()
        expected = pc in self.machine.broken
        self.allocator.on_allocated(pc, pointer)
        if handler := self.handlers.get(pc) or self.turns.handlers.get(pc):
            handler(pointer)
        self.after_drop(pc, pointer)
        if pc in self.plan.rows:
            self.on_row(pc, pointer)
        if pc in self.epilogues:
            self.on_return(pc, pointer)
        if not expected:
            self.steps.warn(f"the program stopped at {pc:#x}, where no breakpoint is")
        return expected

    def on_drop(self, pointer: int) -> None:
        address = register("rdi")
        name = re.search(
            r"drop_in_place<(.*)>(?:::h[0-9a-f]{16})?$", gdb.newest_frame().name() or ""
        )
        kind = name[1] if name else ""
        self.thread.dropping.append((pointer, address, kind))
        back = self.memory.word(pointer) - self.memory.base
        activation = next(
            (
                each
                for each in reversed(self.thread.activations)
                if each.stack_pointer == pointer + WORD
                and self.plan.function_at(back - 1) == each.low
            ),
            None,
        )
        if activation is None:
            return
        found = self.dropped_parts(activation, address, kind)
        if not found and address >= pointer:
            # it may have come into scope since the last step
            self.steps.variables.locate(self.thread, keep=True)
            found = self.dropped_parts(activation, address, kind)
        if found:
            self.machine.breakpoint(back)
            self.thread.after[back, pointer + WORD] = (activation, found)

    @staticmethod
    def dropped_parts(
        activation: Activation, address: int, kind: str
    ) -> list[tuple[Key, int | None]]:
        """The variables that lie where something is dropped, or the offset of the part that is."""
        slots = [
            (key, slot, address - slot.address)
            for key, slot in activation.slots.items()
            if slot.address is not None and not slot.borrowed
        ]
        if "{closure_env#" in kind and (closure := lookup(kind)):
            # all that a closure owns is dropped with it
            inside = [
                key
                for key, slot, offset in slots
                if slot.captured and 0 <= -offset < closure.sizeof
            ]
            if inside:
                return [(key, None) for key in inside]
        for key, slot, offset in slots:
            state = activation.states.get(key)
            if isinstance(state, dict) and "*" not in state:
                if 0 <= offset < slot.kind.sizeof:
                    return [(key, offset)]
            # the first field has the same address, and is dropped alone where it is replaced
            elif offset == 0 and ((slot.hint or {}).get("name") or slot.kind.name or kind) == kind:
                return [(key, None)]
        return []

    def finish_drops(self, pointer: int) -> None:
        dropping = self.thread.dropping
        while dropping and dropping[-1][0] < pointer:
            self.thread.dropped.add(dropping.pop()[1:])
        if not dropping:
            self.thread.dropped.clear()

    def after_drop(self, pc: int, pointer: int) -> None:
        activation, parts = self.thread.after.pop((pc, pointer), (None, []))
        if activation is None or activation not in self.thread.activations:
            return
        self.leave(pointer)
        for key, offset in parts:
            state = activation.states.get(key)
            if offset is None or not isinstance(state, dict):
                activation.states[key] = "dropped"
            else:
                fields = activation.slots[key].kind.fields()
                index = next(each for each, part in enumerate(fields) if part.bitpos == 8 * offset)
                activation.states[key] = {**state, index: "dropped"}
        self.steps.take(
            self.thread, "drop", activation.line, what=", ".join(key[0] for key, _ in parts)
        )

    def on_panic(self, pointer: int) -> None:
        """The message is printed, and unwinding begins."""
        if not self.thread.activations:
            return
        with open(self.machine.errors, encoding="utf-8", errors="replace") as errors:
            told = re.findall(
                r"panicked at [^\n]*\n(.*?)\n(?=note: |stack backtrace|\n?thread '|$)",
                errors.read(),
                re.S,
            )
        for each in self.thread.activations:
            self.hand_over(each)
        self.thread.unwinding = self.activations
        self.ended = told[-1].strip() if told else "panic"
        self.steps.take(self.thread, "exception", self.thread.activations[-1].line, what=self.ended)

    def on_caught(self, pointer: int) -> None:
        self.thread.unwinding = 0
        self.leave(pointer)
        # below main only the runtime is left, which catches the panic that ends the program
        if self.thread.activations or self.thread.number != 1:
            self.ended = None

    def leave(self, pointer: int) -> None:
        """Ends the calls whose frames lie below the stack pointer."""
        while self.thread.activations and self.thread.activations[-1].stack_pointer < pointer:
            self.thread.activations.pop()

    def forget_unwound(self) -> None:
        """Ends the calls that a panic has gone past: they end without a last position."""
        pointers: set[int] = set()
        frame: gdb.Frame | None = gdb.newest_frame()
        while frame is not None and frame.is_valid():
            pointers.add(int(frame.read_register("rsp")))
            frame = frame.older()
        kept = [each for each in self.thread.activations if each.stack_pointer in pointers]
        self.thread.activations[:] = kept

    def hand_over(self, caller: Activation) -> None:
        """Applies the moves of a position whose call is under way."""
        if caller.row and not caller.moves_applied:
            self.apply(caller, caller.row, "move")
            caller.moves_applied = True

    def enter(self, low: int, pointer: int) -> Activation:
        self.activations += 1
        parent = self.thread.activations[-1] if self.thread.activations else None
        activation = Activation(
            self.activations, low, pointer, parent=parent, statement=len(self.steps.taken)
        )
        activation.file = self.plan.functions[low]["file"]
        # the arguments are handed over, also to a new thread; what the call gives is yet to come
        callers = (
            [parent]
            if parent
            else [each.activations[-1] for each in self.threads.values() if each.activations]
        )
        for caller in callers:
            self.hand_over(caller)
        self.thread.activations.append(activation)
        self.thread.entering = None
        return activation

    def on_row(self, pc: int, pointer: int) -> None:
        row = self.plan.rows[pc]
        if not self.turns.handlers:
            self.turns.listen()
        if pc == row.low:
            self.thread.entering = row.low
            if row.line == self.plan.functions[row.low]["line"]:
                return  # its arguments are not in place yet
        self.leave(pointer + (self.thread.entering is not None))
        activations = self.thread.activations
        new = not activations or activations[-1].stack_pointer != pointer
        if new and self.thread.unwinding:
            self.forget_unwound()
        activation = self.enter(row.low, pointer) if new else activations[-1]
        self.thread.entering = None
        if activation.number <= self.thread.unwinding:
            return  # the code that drops what a panic leaves behind
        if activation.row is not None:
            done = ("init",) if activation.moves_applied else ("move", "return", "init")
            self.apply(activation, activation.row, *done)
        activation.moves_applied = False
        activation.row = row
        head = self.plan.rows[row.low]
        is_head = pc != row.low and (row.line, row.column) == (head.line, head.column)
        if not new and (row.position in self.plan.quiet or is_head):
            return
        self.reach(activation, row, pc, new)

    def reach(self, activation: Activation, row: Row, pc: int, new: bool) -> None:
        """Takes a step down if a line begins, for the first time or once more."""
        closes = self.plan.closes(row.file, row.line)
        begins = row.line != activation.line or pc <= activation.first and not closes
        # after its continuation lines, what is left of a statement is not run once more
        first = activation.firsts.setdefault(row.line, pc)
        if (
            pc > first
            and not closes
            and not re.search(r"\b(for|while|loop)\b", self.plan.text(row.file, row.line))
        ):
            begins = False
        if not new and not begins:
            return
        if new or not self.plan.continues(row.file, activation.line, row.line):
            activation.statement = len(self.steps.taken)
        activation.first, activation.file, activation.line = pc, row.file, row.line
        self.steps.take(self.thread, "call" if new else "line", row.line)

    def apply(self, activation: Activation, row: Row, *kinds: str) -> None:
        """What the code of a position did to variables."""
        for kind, name, line, part in self.plan.moves.get(row.position, ()):
            if kind not in kinds:
                continue
            key, before = (name, line), activation.states.get((name, line))
            if kind == "init" and part is None:
                activation.states[key] = "live"
                activation.idle.discard(key)
                self.heap.pointers.pop(f"{activation.id}.{name}", None)
            elif kind == "init":
                if isinstance(before, dict):
                    before.pop(part, None)
            elif kind == "return":
                activation.states[key] = "returned"
            elif part is None:
                activation.states[key] = "moved"
            else:
                parts = before if isinstance(before, dict) else {}
                activation.states[key] = {**parts, part: "moved"}

    def on_return(self, pc: int, pointer: int) -> None:
        low = self.epilogues[pc]
        self.leave(pointer)
        activations = self.thread.activations
        if self.thread.entering == low and not (
            activations and activations[-1].stack_pointer == pointer
        ):
            self.enter(low, pointer)
        self.thread.entering = None
        activation = activations[-1]
        activation.finished = True
        if activation.row is not None:
            self.apply(activation, activation.row, "move", "return", "init")
            activation.moves_applied = True
        function = self.plan.functions[low]
        event = (
            "end" if function["shown"] == "main" and len(self.thread.activations) == 1 else "return"
        )
        if function["returns"]["how"] == "none" and event == "return":
            return
        activation.line = self.plan.row_before(pc).line
        self.steps.take(self.thread, event, activation.line, result=function["returns"])
