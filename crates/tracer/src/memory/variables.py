"""The variables of the calls under way."""

from __future__ import annotations

import re
from collections.abc import Callable

import gdb  # type: ignore[import-not-found, unused-ignore]

from calls import Activation, Key, Slot, State, Thread
from contents import value_content
from names import is_slice, lookup, target_hint, type_name
from plan import Plan
from shown import Json, absent, arrow
from values import View

#: the iterators that own what is yet to come, also within others
OWNING_ITERATOR = re.compile(
    r"(vec|array|vec_deque|hash|btree|binary_heap|mpsc)::[\w:]*(Into\w+|Drain)<"
)


class Variables:
    """The variables of the calls under way."""

    def __init__(self, plan: Plan, warn: Callable[[str], None]) -> None:
        self.plan, self.warn = plan, warn

    def locate(self, thread: Thread, keep: bool) -> None:
        """Finds where the variables in scope lie, where calls have gone on since the last time."""
        *others, top = thread.activations
        waiting = [each for each in others if each.row and each.slots_at != each.row.position]
        waiting.append(top)
        frame: gdb.Frame | None = gdb.newest_frame()
        while frame is not None and frame.is_valid() and waiting:
            pointer = int(frame.read_register("rsp"))
            if frame.type() != gdb.INLINE_FRAME and pointer == waiting[-1].stack_pointer:
                self.locate_in(waiting.pop(), frame, keep)
            frame = frame.older()

    def locate_in(self, activation: Activation, frame: gdb.Frame, keep: bool) -> None:
        found: dict[Key, Slot] = {}
        block: gdb.Block | None = frame.block()
        while block is not None:
            for symbol in block:
                key = (symbol.name, symbol.line or 0)
                if not (symbol.is_variable or symbol.is_argument) or key in found:
                    continue
                slot = self.slot(activation, frame, symbol)
                if slot is not None and slot.is_lost:
                    # it was in a register where the function began, which pointed to its place
                    slot = activation.slots.get(key, slot)
                if slot is not None:
                    found[key] = slot
            if block.function is not None:
                break
            block = block.superblock
        if keep or self.plan.closes(activation.file, activation.line):
            # what the brace ends is still there, though out of scope
            for key, slot in activation.slots.items():
                found.setdefault(key, slot)
        else:
            for key in activation.slots:
                if key not in found:
                    activation.states.pop(key, None)
                    activation.idle.discard(key)
        order = sorted(
            found.items(), key=lambda each: (not each[1].argument, each[1].line, each[1].column)
        )
        activation.slots = dict(order)
        activation.slots_at = activation.row.position if activation.row else ""

    def slot(self, activation: Activation, frame: gdb.Frame, symbol: gdb.Symbol) -> Slot | None:
        name, line = symbol.name, symbol.line or 0
        column = self.plan.column(activation.file, line, name)
        value = symbol.value(frame)
        # the value's own type is that of the variant which an enum in it is now
        assert symbol.type is not None
        kind = symbol.type.strip_typedefs()
        # of what the compiler made only an owner is shown: else its blocks were nobody's
        if column < 0 and name != "self" and not OWNING_ITERATOR.search(kind.name or ""):
            return None
        function = self.plan.functions[activation.low]
        captured = (
            "{closure#" in function["name"] and not symbol.is_argument and line < function["line"]
        )
        hint = self.plan.told["locals"].get(f"{activation.low}:{name}:{line}")
        address = None if value.address is None else int(value.address)
        if captured and self.is_unsized(function["name"], name, symbol.type):
            return None
        return Slot(
            name, line, symbol.is_argument, symbol.type, address, value, hint, column, captured
        )

    @staticmethod
    def is_unsized(function: str, name: str, kind: gdb.Type) -> bool:
        """Whether a closure captured a text or slice, which gdb takes for its first element."""
        closure = lookup(function.replace("{closure#", "{closure_env#"))
        fields = closure.fields() if closure is not None else []
        held = next((each.type for each in fields if each.name == f"_ref__{name}"), None)
        is_wide = held is not None and held.code == gdb.TYPE_CODE_STRUCT and is_slice(held)
        return is_wide and not (kind.code == gdb.TYPE_CODE_STRUCT and is_slice(kind))

    def show(self, view: View, activation: Activation, returning: bool) -> list[Json]:
        """A frame's variables in the format."""
        last: dict[str, int] = {}
        for name, line in activation.slots:
            last[name] = max(line, last.get(name, 0))
        view.holder = activation.number
        shown = []
        for key, slot in activation.slots.items():
            state = self.state(activation, key, slot)
            if state == "uninitialised" and slot.line == activation.line:
                continue
            shadowed = last[slot.name] != slot.line
            place = f"{activation.id}.{slot.name}" + (f"@{slot.line}" if shadowed else "")
            each: Json = {
                "name": slot.name,
                "type": type_name(slot.kind, slot.hint),
                "place": place,
            }
            try:
                each |= self.value(view, activation, key, slot, state, place, returning)
            except gdb.error as problem:
                each["value"] = absent("unavailable")
                self.warn(f"line {activation.line}: {slot.name} cannot be read: {problem}")
            if shadowed:
                each["shadowed"] = True
            if slot.captured:
                each["captured"] = True
            if slot.column < 0 and slot.name != "self":
                each["hidden"] = True
            shown.append(each)
        return shown

    def state(self, activation: Activation, key: Key, slot: Slot) -> State:
        unset = key in self.plan.initialised and not slot.argument and not slot.captured
        return activation.states.get(key, "uninitialised" if unset else "live")

    def value(
        self,
        view: View,
        activation: Activation,
        key: Key,
        slot: Slot,
        state: State,
        place: str,
        returning: bool,
    ) -> Json:
        if state == "returned" and returning:
            self.remember(view, slot, place)
            return {"value": absent("moved"), "state": "returned"}
        if state in ("moved", "dropped", "uninitialised"):
            self.remember(view, slot, place)
            return {"value": absent(str(state))}
        slot.borrowed = (
            slot.captured and slot.address is not None and self.inside(view, slot.address)
        )
        if slot.borrowed and slot.address is not None:
            return {"value": view.reference(slot.address, slot.kind, "captured")}
        dropping = any(address == slot.address for _, address, _ in view.thread.dropping)
        view.stale = False
        if isinstance(state, dict) and "*" in state:
            value = self.emptied_box(view, slot)
        else:
            if isinstance(state, dict):
                view.masks[place] = state
            value = view.value(slot.value(), place, slot.hint)
        if view.stale and not view.thread.dropping:
            self.warn(f"line {activation.line}: {slot.name} should be alive and owns a dead block")
        position = activation.row.position if activation.row else ""
        if key in self.plan.unused.get(position, ()):
            activation.idle.add(key)
        if "arrow" in value and key in activation.idle:
            value["arrow"]["idle"] = True
        told: Json = {"value": value}
        if state == "returned":
            told["state"] = "returned"
        elif dropping:
            told["state"] = "dropping"
        return told

    @staticmethod
    def remember(view: View, slot: Slot, place: str) -> None:
        """A place that holds nothing can still be pointed at."""
        if slot.address is not None:
            name = slot.kind.name or str(slot.kind)
            view.targets.places.append((slot.address, max(1, slot.kind.sizeof), name, place))

    @staticmethod
    def inside(view: View, address: int) -> bool:
        view.drain()
        return any(start <= address < start + size for start, size, _, _ in view.targets.places)

    @staticmethod
    def emptied_box(view: View, slot: Slot) -> Json:
        """A box whose content was moved out: the block stays until the end of its scope."""
        address = int(slot.value())
        if address not in view.heap.blocks:
            return absent("dropped")
        content = value_content(slot.kind.target(), target_hint(slot.hint), moved=True)
        return arrow("own", view.own(address, content), name="Box")
