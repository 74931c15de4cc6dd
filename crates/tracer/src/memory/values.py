"""One look at the memory."""

from __future__ import annotations

import re
from typing import Any

import gdb  # type: ignore[import-not-found, unused-ignore]

import library
from calls import Thread
from contents import MOST_ITEMS, Content, hidden_content, items_content, text_content, value_content
from names import (
    NUMBERS,
    Hint,
    is_phantom,
    lookup,
    named,
    parameters,
    short,
    target_hint,
    type_name,
)
from plan import Plan
from shown import Json, absent, arrow, character, composite, floating, quoted, scalar
from space import GoneError, Heap, Known, Memory
from targets import Reference, Targets


class View:
    """One look at the memory: turns values into the format, and follows owners."""

    def __init__(
        self,
        plan: Plan,
        memory: Memory,
        heap: Heap,
        threads: dict[int, Thread],
        thread: Thread,
        step: int,
    ) -> None:
        self.plan, self.memory, self.heap = plan, memory, heap
        self.threads, self.thread, self.step = threads, thread, step
        self.objects: dict[str, Json] = {}
        self.targets = Targets(self)
        self.queue: list[tuple[str, int, Content, int]] = []
        self.masks: dict[str, dict[int | str, str]] = {}
        self.holder = 0
        #: the place of the value that is being read
        self.source = ""
        #: whether what is found is reached from a variable
        self.reaching = True
        self.stale = False
        #: whether something may own what is not followed: a thread, a foreign container
        self.opaque = False

    def own(self, address: int, content: Content) -> str:
        """The name of the block that an owner leads to."""
        static = self.memory.in_image(address)
        if address not in self.heap.blocks and not static:
            raise GoneError
        name = self.heap.name(address)
        if not static:
            known = self.heap.known.setdefault(name, Known(address, content))
            known.content = content
            if self.reaching:
                known.step, known.holder = self.step, self.holder
        if name not in self.objects:
            self.objects[name] = {}
            self.queue.append((name, address, content, self.holder))
        return name

    def drain(self) -> None:
        """Reads the blocks that owners led to."""
        while self.queue:
            name, address, content, self.holder = self.queue.pop(0)
            self.read(name, address, content)

    def read(self, name: str, address: int, content: Content, **more: Any) -> None:
        try:
            self.objects[name] = {"id": name, **content(self, name, address), **more}
        except (gdb.MemoryError, ValueError):
            body = {"value": absent("dangling")}
            self.objects[name] = {"id": name, "type": "?", "body": body, **more}

    def at(self, address: int, kind: gdb.Type, place: str, hint: Hint = None) -> Json:
        return self.value(gdb.Value(address).cast(kind.pointer()).dereference(), place, hint)

    def value(self, value: gdb.Value, place: str, hint: Hint = None) -> Json:
        """A value in the format; what can be pointed at is remembered by its address."""
        kind = value.type.strip_typedefs()
        self.source = place
        try:
            if value.address is not None:
                address = int(value.address)
                self.targets.places.append(
                    (address, max(1, kind.sizeof), kind.name or str(kind), place)
                )
                if (address, kind.name or (hint or {}).get("name")) in self.thread.dropped:
                    return absent("dropped")
            return self.shape(value, kind, place, hint)
        except (gdb.MemoryError, GoneError):
            self.stale = True
            return absent("dropped" if self.thread.dropping else "moved")

    def shape(self, value: gdb.Value, kind: gdb.Type, place: str, hint: Hint) -> Json:
        code, name = kind.code, kind.name or str(kind)
        if value.is_optimized_out:
            return absent("unavailable")
        if name in ("u128", "i128"):
            bits = int(value.format_string(format="z"), 16)
            return scalar(str(bits - (1 << 128) if name == "i128" and bits >> 127 else bits))
        if name == "()":
            return scalar("()")
        if code in NUMBERS:
            return scalar(self.number(value, kind, name))
        if code == gdb.TYPE_CODE_ENUM:
            return scalar(short(str(value)))
        if code == gdb.TYPE_CODE_ARRAY:
            last = min(kind.range()[1], MOST_ITEMS - 1)
            element = target_hint(hint)
            return composite(
                "",
                [
                    [str(each), self.value(value[each], f"{place}.{each}", element)]
                    for each in range(last + 1)
                ],
            )
        if code == gdb.TYPE_CODE_PTR:
            return self.pointer(value, kind, hint)
        if code == gdb.TYPE_CODE_STRUCT:
            return self.structure(value, kind, name, place)
        return scalar("…")

    @staticmethod
    def number(value: gdb.Value, kind: gdb.Type, name: str) -> str:
        if name == "char":
            return character(int(value))
        if kind.code == gdb.TYPE_CODE_FLT:
            return floating(float(value), kind.sizeof)
        if kind.code == gdb.TYPE_CODE_BOOL:
            return "true" if int(value) else "false"
        return str(int(value))

    def pointer(self, value: gdb.Value, kind: gdb.Type, hint: Hint) -> Json:
        name = hint["name"] if hint else str(kind)
        address, target = int(value), kind.target().strip_typedefs()
        if target.code == gdb.TYPE_CODE_FUNC:
            return scalar(self.function_name(address))
        inner = target_hint(hint)
        if name.startswith("alloc::boxed::Box<"):
            return self.box(address, target, inner)
        how = "mutable" if name.startswith("&mut ") else "shared" if name[0] == "&" else "raw"
        if how == "raw" and address < 4096:
            return scalar("null" if address == 0 else short(name))
        return self.reference(address, target, how, inner)

    @staticmethod
    def function_name(address: int) -> str:
        block = gdb.block_for_pc(address)
        name = block.function.name if block and block.function else ""
        return "fn closure" if "{closure" in name else f"fn {short(name)}".rstrip()

    def box(self, address: int, target: gdb.Type, hint: Hint, **more: Any) -> Json:
        if target.sizeof == 0:
            return scalar(f"Box({type_name(target, hint)})")
        content = value_content(target, hint)
        return arrow("own", self.own(address, content), name="Box", **more)

    def reference(
        self, address: int, target: gdb.Type, how: str, hint: Hint = None, **more: Any
    ) -> Json:
        """An arrow whose target is looked for when all places are known."""
        node = arrow(how, "", **more)
        fallback = scalar(type_name(target, hint)) if target.sizeof == 0 else None
        content = value_content(target, hint)
        self.targets.waiting.append(
            Reference(
                node,
                address,
                target.name or str(target),
                target.sizeof,
                content,
                self.holder,
                self.source,
                fallback,
            )
        )
        return node

    def structure(self, value: gdb.Value, kind: gdb.Type, name: str, place: str) -> Json:
        for pattern, method in library.STRUCTURES:
            if pattern.match(name):
                return method(self, value, name, place)
        fields = kind.fields()
        names = [each.name for each in fields]
        if names == ["data_ptr", "length"]:
            return self.slice(value, name)
        if names == ["pointer", "vtable"]:
            return self.dynamic(value, name)
        if "{closure_env#" in name:
            return self.closure(value, name, place)
        if None in names or name.startswith(("core::option::Option<", "core::result::Result<")):
            return self.variant(value, [each for each in names if each], name, place)
        if re.match(r"(std|alloc|core|hashbrown)::", name) and not library.TRANSPARENT.match(name):
            return library.foreign(self, value, name, place)
        if not fields:
            return scalar(short(name))
        shown = "" if name.startswith("(") else short(name).split("<")[0]
        return composite(shown, self.fields(value, place))

    def variant(self, value: gdb.Value, live: list[str], name: str, place: str) -> Json:
        """An enum: gdb gives the variant that it is as the one field with a name."""
        if len(live) != 1:
            return scalar(short(name))
        inner = value[live[0]]
        if inner.type.code != gdb.TYPE_CODE_STRUCT or not inner.type.fields():
            return scalar(live[0])
        return composite(live[0], self.fields(inner, place))

    def fields(self, value: gdb.Value, place: str) -> list[list[Any]]:
        hints = self.plan.told["members"].get(value.type.name or "", {})
        gone = self.masks.get(place, {})
        shown: list[list[Any]] = []
        for position, each in enumerate(value.type.fields()):
            if each.name is None or is_phantom(each.type):
                continue
            name = each.name.removeprefix("__")
            inner = f"{place}.{name}"
            if position in gone:
                shown.append([name, absent(gone[position])])
            else:
                shown.append([name, self.value(value[each], inner, hints.get(each.name))])
        return shown

    def closure(self, value: gdb.Value, name: str, place: str) -> Json:
        hints = self.plan.told["members"].get(name, {})
        captured = []
        for each in value.type.fields():
            name = each.name or ""
            shown = re.sub(r"(?<=\w)__(?=\w)", ".", name.removeprefix("_ref__"))
            inner = self.value(value[each], f"{place}.{shown}", hints.get(name))
            captured.append([shown, inner])
        return composite("closure", captured) if captured else scalar("closure")

    def slice(self, value: gdb.Value, name: str) -> Json:
        address, length = int(value["data_ptr"]), int(value["length"])
        text = (
            name.startswith("alloc::boxed::Box<str")
            or re.fullmatch(r"&(mut )?str", name) is not None
        )
        element = value["data_ptr"].type.target()
        hint = named(found[1]) if (found := re.search(r"\[(.*)\]", name)) else None
        content = text_content(length) if text else items_content(element, length, hint)
        if name.startswith("alloc::boxed::Box<"):
            if length * element.sizeof == 0:
                return scalar('""' if text else "[]")
            return arrow("own", self.own(address, content), name="Box", length=length)
        if text and self.memory.in_image(address):
            return scalar(quoted(self.memory.text(address, length)))
        if length * element.sizeof == 0:
            return scalar('""' if text else "[]")
        node = arrow("mutable" if name.startswith("&mut") else "shared", "", length=length)
        kind = "str" if text else f"[{element.name or element}]"
        size = length * element.sizeof
        self.targets.waiting.append(
            Reference(node, address, kind, size, content, self.holder, self.source)
        )
        return node

    def concrete(self, vtable: int) -> gdb.Type | None:
        """The type that a table of methods is of."""
        name = self.plan.vtables.get(vtable - self.memory.base)
        if name is None:
            # a table of another crate: its first entry is the type's drop glue
            told = gdb.execute(f"info symbol {self.memory.word(vtable):#x}", to_string=True)
            found = re.search(r"drop_in_place::<(.*)> in section", told or "")
            name = re.sub(r"\[[0-9a-f]+\]", "", found[1]) if found else None
        return lookup(name) if name else None

    def dynamic(self, value: gdb.Value, name: str) -> Json:
        address = int(value["pointer"])
        target = self.concrete(int(value["vtable"]))
        owned = name.startswith("alloc::boxed::Box<")
        if target is None:
            shown = short(parameters(name)[0]) if owned else short(name).lstrip("&")
            self.opaque = True
            if not owned:
                return scalar(short(name))
            return arrow("own", self.own(address, hidden_content(shown)), name="Box")
        concrete = type_name(target)
        if owned:
            return self.box(address, target, None, concrete=concrete)
        how = "mutable" if name.startswith("&mut") else "shared"
        return self.reference(address, target, how, concrete=concrete)
