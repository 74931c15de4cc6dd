"""Follows a Rust program inside gdb and writes down what its memory holds, step by step.

gdb runs this with the path of a plan in the environment variable STEPS_PLAN. The plan says what gdb
cannot know: where each position of the source begins, where values are moved, how pointers are
called. The script never steps: it puts a breakpoint on every position of the program's own
functions, on what drops values, on the allocator and on the ends of functions, and lets it run.
"""

from __future__ import annotations

import bisect
import functools
import json
import os
import re
import struct
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import gdb  # type: ignore[import-not-found, unused-ignore]

Json = dict[str, Any]
Hint = dict[str, Any] | None
Key = tuple[str, int]
Content = Callable[["View", str, int], Json]
#: `live`, `moved`…, or of each part: a field's position, or `*` for what a box leads to
State = str | dict[int | str, str]

MOST_ITEMS = 40
MOST_CHARACTERS = 200
WORD = 8
#: how far below the stack pointer nothing is in use: the red zone has 128 bytes
SCRATCH = 256
NUMBERS = (gdb.TYPE_CODE_INT, gdb.TYPE_CODE_BOOL, gdb.TYPE_CODE_FLT, gdb.TYPE_CODE_CHAR)


# ---------------------------------------------------------------- names and small values


@functools.cache
def short(name: str) -> str:
    """A type's name without paths and default parameters."""
    name = re.sub(r", (alloc::alloc::Global|std::hash::random::RandomState)", "", name)
    name = re.sub(r"(?:\b[A-Za-z_]\w*|\{impl#\d+\})::(?=[\w{<])", "", name)
    name = re.sub(r"\{closure_env#\d+\}(<.*>)?", "closure", name)

    def called(found: re.Match[str]) -> str:
        result = "" if found[3] == "()" else f" -> {found[3]}"
        return f"Fn{found[1] or ''}({found[2]}){result}"

    name = re.sub(r"Fn(Mut|Once)?<\((.*?),?\), Output=(.*?)>", called, name)
    name = re.sub(r"\((dyn [^()]*)\)", r"\1", name)
    # how it is initialised is a parameter that nobody writes
    return re.sub(r"^(Lazy(?:Lock|Cell)<.*), (?:fn\(\) -> .*|closure)>$", r"\1>", name)


@functools.cache
def parameters(name: str) -> list[str]:
    """The parameters of a generic type's name: `Vec<&T, A>` has `&T` and `A`."""
    start, depth, found = name.find("<") + 1, 0, []
    for position in range(start, len(name)):
        character = name[position]
        if character == ">" and name[position - 1] == "-":
            continue
        if depth == 0 and character in ",>":
            found.append(name[start:position].strip())
            start = position + 1
            if character == ">":
                break
        depth += (character in "<([{") - (character in ">)]}")
    return found


def named(name: str | None) -> Hint:
    """The hint that a type's name is."""
    return {"name": name, "target": None} if name else None


def parameter_hint(type_name: str) -> Hint:
    """The hint for a generic type's first parameter."""
    return named(next(iter(parameters(type_name)), None))


def target_hint(hint: Hint) -> Hint:
    """The hint for what a pointer leads to, or for an array's elements."""
    if hint is None or hint.get("target"):
        return hint and hint["target"]
    name = hint["name"]
    if found := re.match(r"(?:&mut |&|\*const |\*mut )(.+)", name):
        return named(found[1])
    return parameter_hint(name) if name.startswith("alloc::boxed::Box<") else None


def type_name(kind: gdb.Type, hint: Hint = None) -> str:
    """How a reader is told a type."""
    if hint and hint["name"] != "[]":
        return short(hint["name"])
    if hint and kind.code == gdb.TYPE_CODE_ARRAY:
        return f"[{type_name(kind.target(), hint['target'])}; {kind.range()[1] + 1}]"
    return short(kind.name or str(kind))


def scalar(text: str) -> Json:
    return {"scalar": text}


def absent(why: str) -> Json:
    return {"absent": why}


def composite(name: str, fields: list[list[Any]], **more: Any) -> Json:
    return {"composite": {**({"name": name} if name else {}), **more, "fields": fields}}


def arrow(kind: str, to: str, **more: Any) -> Json:
    return {"arrow": {"kind": kind, "to": to, **more}}


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def character(code: int) -> str:
    named_escapes = {"'": "\\'", "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0"}
    return f"'{named_escapes.get(chr(code), chr(code))}'"


def floating(number: float, size: int) -> str:
    """The shortest text that is this number, as Rust prints it."""
    text = repr(number)
    if size == 4 and number == number:
        for digits in range(1, 10):
            text = repr(float(f"{number:.{digits}g}"))
            if struct.pack("f", float(text)) == struct.pack("f", number):
                break
    return text.replace("nan", "NaN").replace("e+", "e")


def innermost(value: gdb.Value) -> gdb.Value:
    """The number inside of wrappers such as `Cell` and `AtomicUsize`."""
    while value.type.strip_typedefs().code == gdb.TYPE_CODE_STRUCT:
        value = value[value.type.fields()[0]]
    return value


def unwrapped(value: gdb.Value) -> gdb.Value:
    """What `UnsafeCell`, `MaybeUninit` and `ManuallyDrop` wrap."""
    while re.match(
        r"core::(cell::UnsafeCell|mem::(maybe_uninit::MaybeUninit|manually_drop::ManuallyDrop"
        r"|maybe_dangling::MaybeDangling))<",
        value.type.name or "",
    ):
        value = value[value.type.fields()[-1]]
    return value


def is_phantom(kind: gdb.Type | None) -> bool:
    return kind is not None and (kind.name or "").startswith("core::marker::Phantom")


def is_slice(kind: gdb.Type) -> bool:
    return [part.name for part in kind.fields()] == ["data_ptr", "length"]


def lookup(name: str) -> gdb.Type | None:
    """A type by its name, also of a thin pointer, which gdb does not keep by name."""
    try:
        kind = gdb.lookup_type(name)
        # where code of another crate was inlined, gdb finds a namespace of that name
        return gdb.lookup_type(f"struct {name}") if kind.code == gdb.TYPE_CODE_NAMESPACE else kind
    except gdb.error:
        target = target_hint(named(name))
        if found := re.fullmatch(r"\[(.*); (\d+)\]", name):
            element = lookup(found[1])
            return element.array(int(found[2]) - 1) if element else None
        behind = lookup(target["name"]) if target else None
        return behind.pointer() if behind else None


# ---------------------------------------------------------------- what is known before


@dataclass(frozen=True)
class Row:
    """A position of the source, where its code begins."""

    file: int
    line: int
    column: int
    low: int

    @property
    def position(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Plan:
    """What the script is told."""

    def __init__(self, told: Json) -> None:
        self.told = told
        self.lines: list[list[str]] = [file["lines"] for file in told["files"]]
        self.rows = {row[0]: Row(row[1], row[2], row[3], row[5]) for row in told["rows"]}
        self.addresses = sorted(self.rows)
        self.functions: dict[int, Json] = {each["low"]: each for each in told["functions"]}
        self.lows = sorted(self.functions)
        self.vtables: dict[int, str] = dict(told["vtables"])
        self.moves: dict[str, list[list[Any]]] = {} if told["ignore_moves"] else told["moves"]
        self.quiet = set(told["quiet"])
        self.unused = {
            position: {(name, line) for name, line in names}
            for position, names in told["unused"].items()
        }
        reached = {row.position for row in self.rows.values()}
        #: variables whose initialisation has code of its own, so that it is seen to happen
        self.initialised = {
            (event[1], event[2])
            for position, events in self.moves.items()
            if position in reached
            for event in events
            if event[0] == "init"
        }
        # what a macro's insides initialise has a value as soon as it is in scope
        self.initialised -= {(name, line) for name, line in told["initialised"]}

    def function_at(self, address: int) -> int | None:
        """The start of the program's own function that holds this address."""
        index = bisect.bisect_right(self.lows, address) - 1
        if index >= 0 and address < self.functions[self.lows[index]]["high"]:
            return self.lows[index]
        return None

    def row_before(self, address: int) -> Row:
        """The position whose code this is."""
        return self.rows[self.addresses[bisect.bisect_right(self.addresses, address) - 1]]

    def text(self, file: int, line: int) -> str:
        lines = self.lines[file]
        return lines[line - 1] if 0 < line <= len(lines) else ""

    def closes(self, file: int, line: int) -> bool:
        return self.text(file, line).lstrip().startswith("}")

    def begins_statement(self, file: int, line: int) -> bool:
        """Whether a line continues none before it: a literal or call may take several."""
        if self.text(file, line).lstrip().startswith((".", ")", "]")):
            return False
        while line > 1:
            line -= 1
            text = self.text(file, line).split("//")[0].rstrip()
            if text:
                is_literal = re.search(r"(?<!-> )\b[A-Z]\w*(?:::\w+)* \{$", text)
                return text[-1] in ";{}" and (is_literal is None or "impl" in text)
        return True

    def continues(self, file: int, before: int, line: int) -> bool:
        """Whether a line belongs to the statement that the line run before it belongs to."""
        if line < before:
            # back at the beginning of a statement of several lines
            return not any(self.begins_statement(file, each) for each in range(line + 1, before + 1))
        return not self.begins_statement(file, line)

    @functools.cache  # noqa: B019  one plan lives as long as the script
    def column(self, file: int, line: int, name: str) -> int:
        """Where a line declares a name; -1 where the compiler made the variable."""
        text = self.text(file, line).split("//")[0]
        word = rf"(?<![\w.]){re.escape(name)}\b(?!\s*(?:\(|::|!))"
        if name in COMPILER_NAMES:
            if found := re.search(r"\bfor\b(.*?)\bin\b|\blet\b(.*?)(?<![=<>!])=(?![=>])", text):
                inside = re.search(word, found[0])
            else:
                inside = re.search(word + r"[^|]*\||" + word + r".*=>|\bfn\b.*" + word, text)
            return inside.start() if inside else -1
        found = re.search(word, text)
        return found.start() if found else -1


#: what rustc and the macros of std call the variables they make
COMPILER_NAMES = {"iter", "args", "result", "residual", "val", "e", "kind", "left_val", "right_val"}


# ---------------------------------------------------------------- the program's memory


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


# ---------------------------------------------------------------- calls under way


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
    after: dict[tuple[int, int], tuple[Activation, list[tuple[Key, int | None]]]] = field(default_factory=dict)
    #: the last activation that the panic under way unwinds
    unwinding: int = 0
    pointer: int = 0


# ---------------------------------------------------------------- reading values


class Gone(Exception):
    """An owner's block is freed: what is read is left over."""


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


class View:
    """One look at the memory: turns values into the format, and follows owners."""

    def __init__(
        self, plan: Plan, memory: Memory, heap: Heap, threads: dict[int, Thread], thread: Thread, step: int
    ) -> None:
        self.plan, self.memory, self.heap = plan, memory, heap
        self.threads, self.thread, self.step = threads, thread, step
        self.objects: dict[str, Json] = {}
        self.places: list[tuple[int, int, str, str]] = []
        self.references: list[Reference] = []
        self.queue: list[tuple[str, int, Content, int]] = []
        self.masks: dict[str, dict[int | str, str]] = {}
        self.holder = 0
        #: the place of the value that is being read
        self.source = ""
        self.pointers: dict[str, tuple[int, str]] = {}
        #: whether what is found is reached from a variable
        self.reaching = True
        self.stale = False
        #: whether something may own what is not followed: a thread, a foreign container
        self.opaque = False

    # -- objects

    def own(self, address: int, content: Content) -> str:
        """The name of the block that an owner leads to."""
        static = self.memory.in_image(address)
        if address not in self.heap.blocks and not static:
            raise Gone
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

    @staticmethod
    def text_content(length: int) -> Content:
        def content(view: View, name: str, address: int) -> Json:
            view.places.append((address, max(length, 1), "str", name))
            return {"type": "str", "body": {"text": view.memory.text(address, length)}}

        return content

    @staticmethod
    def items_content(kind: gdb.Type, length: int, hint: Hint, handed_out: int = 0) -> Content:
        def content(view: View, name: str, address: int) -> Json:
            elements = f"[{kind.name or kind}]"
            view.places.append((address, max(1, length * kind.sizeof), elements, name))
            items = [
                absent("moved") if position < handed_out else
                view.at(address + position * kind.sizeof, kind, f"{name}.{position}", hint)
                for position in range(min(length, MOST_ITEMS))
            ]
            sequence: Json = {"items": items}
            if length > len(items):
                sequence["more"] = length - len(items)
            return {"type": f"[{type_name(kind, hint)}]", "body": {"sequence": sequence}}

        return content

    @staticmethod
    def value_content(kind: gdb.Type, hint: Hint = None, moved: bool = False) -> Content:
        def content(view: View, name: str, address: int) -> Json:
            value = absent("moved") if moved else view.at(address, kind, name, hint)
            return {"type": type_name(kind, hint), "body": {"value": value}}

        return content

    @staticmethod
    def hidden_content(name: str) -> Content:
        return lambda view, place, address: {"type": name, "body": {"value": scalar("…")}}

    @staticmethod
    def counted_content(offset: int, shown_type: str, content: Content) -> Content:
        """The block of an `Rc` or `Arc`: two counts, and the value at an offset."""

        def counted(view: View, name: str, address: int) -> Json:
            strong, weak = view.memory.word(address), view.memory.word(address + WORD)
            dropping = any(each == address + offset for _, each, _ in view.thread.dropping)
            if strong or dropping:
                shown = content(view, name, address + offset)
                # all strong owners together hold one of the weak counts
                weak -= 1
            else:
                shown = {"body": {"value": absent("dropped")}}
            shown = {"type": shown_type, "count": {"owners": {"strong": strong, "weak": weak}}, **shown}
            return {**shown, **({"dropping": True} if dropping else {})}

        return counted

    # -- values

    def at(self, address: int, kind: gdb.Type, place: str, hint: Hint = None) -> Json:
        return self.value(gdb.Value(address).cast(kind.pointer()).dereference(), place, hint)

    def value(self, value: gdb.Value, place: str, hint: Hint = None) -> Json:
        """A value in the format; what can be pointed at is remembered by its address."""
        kind = value.type.strip_typedefs()
        self.source = place
        try:
            if value.address is not None:
                address = int(value.address)
                self.places.append((address, max(1, kind.sizeof), kind.name or str(kind), place))
                if (address, kind.name or (hint or {}).get("name")) in self.thread.dropped:
                    return absent("dropped")
            return self.shape(value, kind, place, hint)
        except (gdb.MemoryError, Gone):
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
            return composite("", [
                [str(each), self.value(value[each], f"{place}.{each}", element)]
                for each in range(last + 1)
            ])
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
        content = self.value_content(target, hint)
        return arrow("own", self.own(address, content), name="Box", **more)

    def reference(self, address: int, target: gdb.Type, how: str, hint: Hint = None, **more: Any) -> Json:
        """An arrow whose target is looked for when all places are known."""
        node = arrow(how, "", **more)
        fallback = scalar(type_name(target, hint)) if target.sizeof == 0 else None
        content = self.value_content(target, hint)
        self.references.append(
            Reference(
                node, address, target.name or str(target), target.sizeof, content, self.holder, self.source, fallback
            )
        )
        return node

    # -- structures

    def structure(self, value: gdb.Value, kind: gdb.Type, name: str, place: str) -> Json:
        for pattern, method in STRUCTURES:
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
        if re.match(r"(std|alloc|core|hashbrown)::", name) and not TRANSPARENT.match(name):
            return self.foreign(value, name, place)
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
        text = name.startswith("alloc::boxed::Box<str") or re.fullmatch(r"&(mut )?str", name) is not None
        element = value["data_ptr"].type.target()
        hint = named(found[1]) if (found := re.search(r"\[(.*)\]", name)) else None
        content = self.text_content(length) if text else self.items_content(element, length, hint)
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
        self.references.append(Reference(node, address, kind, size, content, self.holder, self.source))
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
            return arrow("own", self.own(address, self.hidden_content(shown)), name="Box")
        concrete = type_name(target)
        if owned:
            return self.box(address, target, None, concrete=concrete)
        how = "mutable" if name.startswith("&mut") else "shared"
        return self.reference(address, target, how, concrete=concrete)

    # -- types of the standard library

    def string(self, value: gdb.Value, name: str, place: str) -> Json:
        while not (value.type.name or "").startswith("alloc::vec::Vec<"):
            value = value[value.type.fields()[0]]
        return self.growable(value, short(name), True)

    def vector(self, value: gdb.Value, name: str, place: str) -> Json:
        heap = "binary_heap" in name
        return self.growable(value["data"] if heap else value, short(name).split("<")[0], False)

    def growable(self, value: gdb.Value, name: str, text: bool) -> Json:
        length, inner = int(value["len"]), value["buf"]["inner"]
        capacity = int(innermost(inner["cap"]))
        if capacity == 0 and length == 0:
            return scalar('""' if text else "[]")
        if text:
            content = self.text_content(length)
        else:
            element = value.type.template_argument(0)
            hint = parameter_hint(value.type.name)
            if element.sizeof == 0:
                return scalar(f"[{type_name(element, hint)}; {length}]")
            content = self.items_content(element, length, hint)
        if length > capacity:
            raise Gone
        address = int(innermost(inner["ptr"]))
        return arrow("own", self.own(address, content), name=name, length=length, capacity=capacity)

    def owning_iterator(self, value: gdb.Value, name: str, place: str) -> Json:
        element, hint = value.type.template_argument(0), parameter_hint(name)
        start, next_one, end = (int(innermost(value[each])) for each in ("buf", "ptr", "end"))
        if not element.sizeof or not int(innermost(value["cap"])):
            return scalar("IntoIter")
        size = element.sizeof
        content = self.items_content(element, (end - start) // size, hint, (next_one - start) // size)
        return arrow("own", self.own(start, content), name="IntoIter", length=(end - next_one) // size)

    def array_iterator(self, value: gdb.Value, name: str, place: str) -> Json:
        inner = unwrapped(value["inner"]) if any(each.name == "inner" for each in value.type.fields()) else value
        alive, data = inner["alive"], unwrapped(inner["data"])
        start, end = int(alive["start"]), int(alive["end"])
        hint = parameter_hint(name)
        shown = []
        for position in range(min(data.type.range()[1] + 1, MOST_ITEMS)):
            item = unwrapped(data[position])
            gone = not start <= position < end
            shown.append([
                str(position),
                absent("moved") if gone else self.value(item, f"{place}.{position}", hint),
            ])
        return composite("IntoIter", shown)

    def counted(self, value: gdb.Value, name: str, place: str) -> Json:
        """`Rc`, `Arc` and their `Weak`."""
        weak = "::Weak<" in name.split("<")[0] + "<"
        how = "weak" if weak else "counted"
        shown = "Weak" if weak else "Arc" if "::sync::" in name else "Rc"
        pointer = value["ptr"]["pointer"]
        more: Json = {"name": shown}
        inner_name = parameters(name)[0]
        if pointer.type.code != gdb.TYPE_CODE_STRUCT:
            address, block = int(pointer), pointer.type.target()
            if address in (0, 2**64 - 1):
                return scalar("Weak (empty)")
            last = block.fields()[2]
            assert last.bitpos is not None and last.type is not None
            offset, hint = last.bitpos // 8, named(inner_name)
            shown_type = type_name(last.type, hint)
            content = self.value_content(last.type, hint)
        elif is_slice(pointer.type):
            address, length = int(pointer["data_ptr"]), int(pointer["length"])
            more["length"] = length
            offset, shown_type = 2 * WORD, short(inner_name)
            if inner_name == "str":
                content = self.text_content(length)
            else:
                element = lookup(inner_name.strip("[]")) or pointer["data_ptr"].type.target()
                offset = max(offset, element.alignof)
                content = self.items_content(element, length, named(inner_name[1:-1]))
        else:
            address = int(pointer["pointer"])
            target = self.concrete(int(pointer["vtable"]))
            shown_type, offset = short(inner_name), 2 * WORD
            content = self.hidden_content(shown_type)
            self.opaque = self.opaque or target is None
            if target is not None:
                more["concrete"] = type_name(target)
                offset = -(-offset // max(target.alignof, 1)) * max(target.alignof, 1)
                content = self.value_content(target)
        counted = self.counted_content(offset, shown_type, content)
        return arrow(how, self.own(address, counted), **more)

    def cell(self, value: gdb.Value, name: str, place: str) -> Json:
        """`Cell`, `RefCell`, `OnceCell`, `Mutex`, `RwLock`: one value inside."""
        names = [each.name for each in value.type.fields()]
        inner = unwrapped(value[next(each for each in ("data", "value", "inner") if each in names)])
        if "mutex::Mutex<" in name or "rwlock::RwLock<" in name:
            inner = unwrapped(value["data"])
        shown = short(name).split("<")[0]
        if shown in ("UnsafeCell", "ManuallyDrop"):
            inner = unwrapped(value)
        more: Json = {}
        if shown == "RefCell" and (count := int(innermost(value["borrow"]))):
            more["borrow"] = "mutable" if count < 0 else {"shared": count}
        if shown == "OnceCell":
            inside = self.shape(inner, inner.type, f"{place}.value", None)
            if inside == scalar("None"):
                return absent("empty")
            inside = inside["composite"]["fields"][0][1]
        else:
            inside = self.value(inner, f"{place}.value", parameter_hint(name))
        fields = [["", inside]]
        if "poison" in names and int(innermost(value["poison"])):
            fields.append(["poisoned", scalar("true")])
        return composite(shown, fields, **more)

    def once(self, value: gdb.Value, name: str, place: str) -> Json:
        """`OnceLock` and `LazyLock`: a value, once it is there."""
        if int(innermost(value["once"])) & 3:
            return absent("empty")
        lazy = "LazyLock<" in name
        inner = unwrapped(value["data" if lazy else "value"])
        inner = unwrapped(inner["value"]) if lazy else inner
        shown = self.value(inner, f"{place}.value", parameter_hint(name))
        return composite("LazyLock" if lazy else "OnceLock", [["", shown]])

    def lazy_cell(self, value: gdb.Value, name: str, place: str) -> Json:
        state = unwrapped(value["state"])
        live = [each.name for each in state.type.fields() if each.name]
        if live != ["Init"]:
            return absent("empty")
        inner = state["Init"]
        shown = self.value(inner[inner.type.fields()[0]], f"{place}.value", parameter_hint(name))
        return composite("LazyCell", [["", shown]])

    def guard(self, value: gdb.Value, name: str, place: str) -> Json:
        """`Ref`, `RefMut` and the guards of locks: borrows with a destructor."""
        shown = short(name).split("<")[0]
        names = [each.name for each in value.type.fields()]
        if "lock" in names:
            inner = unwrapped(value["lock"].dereference()["data"])
            assert inner.address is not None
            address, target = int(inner.address), inner.type
        else:
            pointer = value["value" if "value" in names else "data"]["pointer"]
            if pointer.type.code != gdb.TYPE_CODE_PTR:
                return scalar(shown)
            address, target = int(pointer), pointer.type.target()
        how = "mutable" if re.search("Mut$|^MutexGuard|Write", shown) else "shared"
        return self.reference(address, target, how, parameter_hint(name), name=shown)

    def wrapped_number(self, value: gdb.Value, name: str, place: str) -> Json:
        inner = innermost(value)
        if "AtomicBool" in name or "Atomic<bool>" in name:
            return scalar("true" if int(inner) else "false")
        return self.shape(inner, inner.type.strip_typedefs(), place, None)

    def foreign(self, value: gdb.Value, name: str, place: str) -> Json:
        """A type without a view of its own: what rustc's printers for gdb say."""
        shown = short(name).split("<")[0]
        printer = printers()(value)
        if printer is None or not hasattr(printer, "children"):
            self.opaque = self.opaque or "<" in name or "JoinHandle" in name
            return scalar(shown)
        children = [child for _, (_, child) in zip(range(2 * MOST_ITEMS), printer.children())]
        ordered = "hash" not in name
        if printer.display_hint() == "map":
            pairs = list(zip(children[::2], children[1::2]))
            if not ordered:
                pairs.sort(key=lambda pair: self.order(pair[0]))
            hints = [named(each) for each in parameters(name)[:2]]
            entries = [
                [self.value(key, f"{place}.key{each}", hints[0]), self.value(item, f"{place}.{each}", hints[1])]
                for each, (key, item) in enumerate(pairs)
            ]
            return {"map": {"name": shown, "entries": entries}}
        if not ordered:
            children.sort(key=self.order)
        hint = parameter_hint(name)
        return composite(shown, [
            [str(each), self.value(child, f"{place}.{each}", hint)] for each, child in enumerate(children)
        ])

    def order(self, value: gdb.Value) -> tuple[Any, ...]:
        """Where an element of a hash table is shown: its own place changes with every run."""
        kind = value.type.strip_typedefs()
        name = kind.name or ""
        if kind.code in NUMBERS:
            return (0, float(value), "")
        if kind.code == gdb.TYPE_CODE_PTR:
            return self.order(value.dereference())
        if name.startswith("alloc::string::String"):
            inner = value["vec"]
            address = int(innermost(inner["buf"]["inner"]["ptr"]))
            return (1, 0.0, self.memory.text(address, int(inner["len"])))
        if kind.code == gdb.TYPE_CODE_STRUCT and is_slice(kind):
            return (1, 0.0, self.memory.text(int(value["data_ptr"]), int(value["length"])))
        if kind.code == gdb.TYPE_CODE_STRUCT:
            return tuple(part for each in kind.fields() if each.name for part in self.order(value[each]))
        return (2, 0.0, str(value))

    # -- targets of references

    def resolve(self) -> None:
        """Leads every reference to a place; a target without one becomes an object."""
        while self.references:
            reference = self.references.pop(0)
            self.holder = reference.holder
            place = self.target(reference)
            if place is not None:
                reference.node["arrow"]["to"] = place
            self.pointers[reference.source] = (reference.address, (place or "").split(".")[0])

    def target(self, reference: Reference) -> str | None:
        if self.outlived(reference):
            self.replace(reference.node, absent("dangling"))
            return None
        place = self.place_of(reference)
        if place is None and reference.fallback is not None:
            self.replace(reference.node, reference.fallback)
        elif place is None and self.discover(reference):
            self.drain()
            place = self.place_of(reference)
        return place

    def outlived(self, reference: Reference) -> bool:
        """Whether a pointer is the same as before, and its block is a new one at the same address."""
        address, before = self.heap.pointers.get(reference.source, (0, ""))
        block = self.heap.block_with(address) if address == reference.address else None
        return block is not None and self.heap.names.get(block) != before

    @staticmethod
    def replace(node: Json, value: Json) -> None:
        node.clear()
        node.update(value)

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
        address, heap = reference.address, self.heap
        if (block := heap.block_with(address)) is not None:
            name = heap.name(block)
            content = heap.known[name].content if name in heap.known else reference.content
            if name in self.objects:
                # behind the elements in use
                self.replace(reference.node, absent("dangling"))
                return False
            self.own(block, content)
            return True
        if self.memory.in_image(address):
            name, region = heap.name(address), "static"
        elif self.on_stack(address):
            name, region = heap.temporary(address, reference.kind), "temporary"
        else:
            self.replace(reference.node, absent("dangling"))
            return False
        if name not in self.objects:
            self.read(name, address, reference.content, region=region)
            start = (address, max(reference.size, 1), reference.kind, name)
            if start not in self.places:
                self.places.append(start)
        return True

    def on_stack(self, address: int) -> bool:
        stacks = (self.memory.stack(each.number, each.pointer) for each in self.threads.values())
        return any(low <= address < high for low, high in stacks)


@functools.cache
def printers() -> Callable[[gdb.Value], Any]:
    """rustc's own printers for gdb, which know the tables and trees of the standard library."""
    import subprocess

    told = subprocess.run(["rustc", "--print", "sysroot"], capture_output=True, text=True, check=True)
    sys.path.insert(0, f"{told.stdout.strip()}/lib/rustlib/etc")
    import gdb_lookup  # type: ignore[import-not-found]

    gdb_lookup.register_printers(gdb.objfiles()[0])
    return gdb.default_visualizer


#: standard types whose fields say all
TRANSPARENT = re.compile(r"core::(ops::(range|control)|num|time|cmp|option|result|iter|pin)|std::time::Duration")

STRUCTURES: list[tuple[re.Pattern[str], Callable[[View, gdb.Value, str, str], Json]]] = [
    (re.compile(pattern), method)
    for pattern, method in (
        (r"alloc::string::String$|std::path::PathBuf$|std::ffi::os_str::OsString$", View.string),
        (r"alloc::vec::Vec<|alloc::collections::binary_heap::BinaryHeap<", View.vector),
        (r"alloc::vec::into_iter::IntoIter<", View.owning_iterator),
        (r"core::array::iter::IntoIter<", View.array_iterator),
        (r"alloc::(rc|sync)::(Rc|Arc|Weak)<", View.counted),
        (r"core::cell::(Ref)?(Mut)?<", View.guard),
        (r"std::sync::(poison::)?(mutex::MutexGuard|rwlock::RwLock(Read|Write)Guard)<", View.guard),
        (r"core::cell::(Cell|RefCell|UnsafeCell|once::OnceCell)<", View.cell),
        (r"std::sync::(poison::)?(mutex::Mutex|rwlock::RwLock)<", View.cell),
        (r"std::sync::(once_lock::OnceLock|lazy_lock::LazyLock)<", View.once),
        (r"core::cell::lazy::LazyCell<", View.lazy_cell),
        (r"core::mem::manually_drop::ManuallyDrop<", View.cell),
        (r"core::(sync::atomic::Atomic|num::nonzero::NonZero)", View.wrapped_number),
    )
]


# ---------------------------------------------------------------- variables


class Variables:
    """The variables of the calls under way."""

    def __init__(self, plan: Plan, warn: Callable[[str], None]) -> None:
        self.plan, self.warn = plan, warn

    def locate(self, thread: Thread, keep: bool) -> None:
        """Finds where the variables in scope lie, for calls that have gone on since the last time."""
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
        order = sorted(found.items(), key=lambda each: (not each[1].argument, each[1].line, each[1].column))
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
        if column < 0 and name != "self" and "IntoIter<" not in (kind.name or ""):
            return None
        function = self.plan.functions[activation.low]
        captured = "{closure#" in function["name"] and not symbol.is_argument and line < function["line"]
        hint = self.plan.told["locals"].get(f"{activation.low}:{name}:{line}")
        address = None if value.address is None else int(value.address)
        if captured and self.is_unsized(function["name"], name, symbol.type):
            return None
        return Slot(name, line, symbol.is_argument, symbol.type, address, value, hint, column, captured)

    @staticmethod
    def is_unsized(function: str, name: str, kind: gdb.Type) -> bool:
        """Whether a closure captured text or a slice itself, which gdb takes for its first element."""
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
            each: Json = {"name": slot.name, "type": type_name(slot.kind, slot.hint), "place": place}
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
        self, view: View, activation: Activation, key: Key, slot: Slot,
        state: State, place: str, returning: bool,
    ) -> Json:
        if state == "returned" and returning:
            self.remember(view, slot, place)
            return {"value": absent("moved"), "state": "returned"}
        if state in ("moved", "dropped", "uninitialised"):
            self.remember(view, slot, place)
            return {"value": absent(str(state))}
        slot.borrowed = slot.captured and slot.address is not None and self.inside(view, slot.address)
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
            view.places.append((slot.address, max(1, slot.kind.sizeof), name, place))

    @staticmethod
    def inside(view: View, address: int) -> bool:
        view.drain()
        return any(start <= address < start + size for start, size, _, _ in view.places)

    @staticmethod
    def emptied_box(view: View, slot: Slot) -> Json:
        """A box whose content was moved out: the block stays until the end of its scope."""
        address = int(slot.value())
        if address not in view.heap.blocks:
            return absent("dropped")
        content = view.value_content(slot.kind.target(), target_hint(slot.hint), moved=True)
        return arrow("own", view.own(address, content), name="Box")


# ---------------------------------------------------------------- following the program


class Tracer:
    """Lets the program run from breakpoint to breakpoint and takes the steps down."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.warnings: list[str] = []
        self.variables = Variables(plan, self.warn)
        self.heap = Heap()
        self.steps: list[Json] = []
        self.stops = 0
        self.threads: dict[int, Thread] = {}
        self.thread = Thread(0)
        self.activations = 0
        self.broken: set[int] = set()
        #: allocations under way, by return address: stack pointer, size, old block
        self.allocating: dict[int, list[tuple[int, int, int]]] = {}
        self.ended: str | None = None
        self.errors = plan.told["output"] + ".errors"
        self.memory = self.start()
        symbols = plan.told["symbols"]
        self.epilogues = self.find_epilogues()
        self.handlers: dict[int, Callable[[int], None]] = {}
        for addresses, handler in (
            (symbols["allocate"], self.on_allocate),
            (symbols["reallocate"], self.on_reallocate),
            (symbols["deallocate"], self.on_deallocate),
            (symbols["drop"], self.on_drop),
            (symbols.get("panic", []), self.on_panic),
            (symbols.get("caught", []), self.on_caught),
        ):
            for address in addresses:
                self.handlers[address] = handler
        for address in {*self.handlers, *plan.rows, *self.epilogues}:
            self.breakpoint(address)

    def warn(self, text: str) -> None:
        if text not in self.warnings:
            self.warnings.append(text)

    def start(self) -> Memory:
        told = self.plan.told
        for setting in (
            "pagination off", "confirm off", "width 0", "language rust", "breakpoint always-inserted on",
            "print thread-events off", "debuginfod enabled off", "startup-with-shell on",
            "disable-randomization off",
        ):
            gdb.execute(f"set {setting}")
        gdb.execute(f"file {told['executable']}", to_string=True)
        gdb.execute(f"starti > {told['output']} 2> {self.errors}", to_string=True)
        return Memory(self.plan)

    def breakpoint(self, address: int) -> None:
        if address not in self.broken:
            self.broken.add(address)
            gdb.Breakpoint(f"*{self.memory.base + address:#x}", internal=True).silent = True

    def find_epilogues(self) -> dict[int, int]:
        """Where functions are about to return: their results are in registers, their frames whole."""
        found = {}
        architecture = gdb.selected_inferior().architecture()
        for low, function in self.plan.functions.items():
            start = self.memory.base + low
            code = architecture.disassemble(start, self.memory.base + function["high"] - 1)
            for index, instruction in enumerate(code):
                if not re.match(r"retq?\b", instruction["asm"]):
                    continue
                while index and re.match(r"pop|leave|add .*,%rsp|lea .*,%rsp|mov +%rbp,%rsp", code[index - 1]["asm"]):
                    index -= 1
                found[code[index]["addr"] - self.memory.base] = low
        return found

    def run(self) -> None:
        while True:
            try:
                gdb.execute("continue", to_string=True)
            except gdb.error as problem:
                self.warn(f"gdb stopped: {problem}")
                return
            if not self.memory.process.pid:
                return
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
        expected = pc in self.broken
        self.on_allocated(pc, pointer)
        if handler := self.handlers.get(pc):
            handler(pointer)
        self.after_drop(pc, pointer)
        if pc in self.plan.rows:
            self.on_row(pc, pointer)
        if pc in self.epilogues:
            self.on_return(pc, pointer)
        if not expected:
            self.warn(f"the program stopped at {pc:#x}, where no breakpoint is")
        return expected

    @staticmethod
    def register(name: str) -> int:
        return int(gdb.newest_frame().read_register(name)) & (2**64 - 1)

    # -- the allocator

    def on_allocate(self, pointer: int) -> None:
        self.expect_block(pointer, self.register("rdi"), 0)

    def on_reallocate(self, pointer: int) -> None:
        self.expect_block(pointer, self.register("rcx"), self.register("rdi"))

    def on_deallocate(self, pointer: int) -> None:
        self.heap.freed(self.register("rdi"))

    def expect_block(self, pointer: int, size: int, old: int) -> None:
        back = self.memory.word(pointer) - self.memory.base
        self.breakpoint(back)
        self.allocating.setdefault(back, []).append((pointer + WORD, size, old))

    def on_allocated(self, pc: int, pointer: int) -> None:
        waiting = self.allocating.get(pc)
        if waiting and waiting[-1][0] == pointer:
            _, size, old = waiting.pop()
            if block := self.register("rax"):
                if old and old != block:
                    self.heap.freed(old)
                self.heap.blocks[block] = size

    # -- drops

    def on_drop(self, pointer: int) -> None:
        address = self.register("rdi")
        name = re.search(r"drop_in_place<(.*)>(?:::h[0-9a-f]{16})?$", gdb.newest_frame().name() or "")
        kind = name[1] if name else ""
        self.thread.dropping.append((pointer, address, kind))
        back = self.memory.word(pointer) - self.memory.base
        activation = next(
            (
                each for each in reversed(self.thread.activations)
                if each.stack_pointer == pointer + WORD and self.plan.function_at(back - 1) == each.low
            ),
            None,
        )
        if activation is None:
            return
        found = self.dropped_parts(activation, address, kind)
        if not found and address >= pointer:
            # it may have come into scope since the last step
            self.variables.locate(self.thread, keep=True)
            found = self.dropped_parts(activation, address, kind)
        if found:
            self.breakpoint(back)
            self.thread.after[back, pointer + WORD] = (activation, found)

    @staticmethod
    def dropped_parts(activation: Activation, address: int, kind: str) -> list[tuple[Key, int | None]]:
        """The variables that lie where something is dropped, or the offset of the part that is."""
        slots = [
            (key, slot, address - slot.address)
            for key, slot in activation.slots.items()
            if slot.address is not None and not slot.borrowed
        ]
        if "{closure_env#" in kind and (closure := lookup(kind)):
            # all that a closure owns is dropped with it
            inside = [key for key, slot, offset in slots if slot.captured and 0 <= -offset < closure.sizeof]
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
        self.step("drop", activation.line, what=", ".join(key[0] for key, _ in parts))

    # -- panics

    def on_panic(self, pointer: int) -> None:
        """The message is printed, and unwinding begins."""
        if not self.thread.activations:
            return
        with open(self.errors, encoding="utf-8", errors="replace") as errors:
            told = re.findall(r"panicked at [^\n]*\n(.*?)\n(?=note: |stack backtrace|\n?thread '|$)", errors.read(), re.S)
        for each in self.thread.activations:
            if each.row and not each.moves_applied:
                self.apply(each, each.row, "move")
                each.moves_applied = True
        self.thread.unwinding = self.activations
        self.ended = told[-1].strip() if told else "panic"
        self.step("exception", self.thread.activations[-1].line, what=self.ended)

    def on_caught(self, pointer: int) -> None:
        self.thread.unwinding = 0
        self.leave(pointer)
        # below main only the runtime is left, which catches the panic that ends the program
        if self.thread.activations or self.thread.number != 1:
            self.ended = None

    # -- the program's own functions

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

    def enter(self, low: int, pointer: int) -> Activation:
        self.activations += 1
        parent = self.thread.activations[-1] if self.thread.activations else None
        activation = Activation(self.activations, low, pointer, parent=parent, statement=len(self.steps))
        activation.file = self.plan.functions[low]["file"]
        if parent and parent.row and not parent.moves_applied:
            # the arguments are handed over; what the call is assigned to has yet to come
            self.apply(parent, parent.row, "move")
            parent.moves_applied = True
        self.thread.activations.append(activation)
        self.thread.entering = None
        return activation

    def on_row(self, pc: int, pointer: int) -> None:
        row = self.plan.rows[pc]
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
        if pc > first and not closes and not re.search(r"\b(for|while|loop)\b", self.plan.text(row.file, row.line)):
            begins = False
        if not new and not begins:
            return
        if new or not self.plan.continues(row.file, activation.line, row.line):
            activation.statement = len(self.steps)
        activation.first, activation.file, activation.line = pc, row.file, row.line
        self.step("call" if new else "line", row.line)

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
        if self.thread.entering == low and not (activations and activations[-1].stack_pointer == pointer):
            self.enter(low, pointer)
        self.thread.entering = None
        activation = activations[-1]
        activation.finished = True
        if activation.row is not None:
            self.apply(activation, activation.row, "move", "return", "init")
            activation.moves_applied = True
        function = self.plan.functions[low]
        event = "end" if function["shown"] == "main" and len(self.thread.activations) == 1 else "return"
        if function["returns"]["how"] == "none" and event == "return":
            return
        activation.line = self.plan.row_before(pc).line
        self.step(event, activation.line, result=function["returns"])

    def result(self, view: View, activation: Activation, returns: Json) -> Json | None:
        """The value that a function returns, from where the calling convention puts it."""
        how, name = returns["how"], returns["type"]
        if how == "none":
            return None
        view.holder = activation.number
        place, hint = f"{activation.id}.return", named(name)
        shown: Json = {"name": "return", "type": short(name), "place": place}
        if re.match(r"(unsafe )?(extern \S+ )?fn\(", name):
            return {**shown, "value": scalar(view.function_name(self.register("rax")))}
        kind = lookup(name)
        if kind is None or how == "unknown":
            return {**shown, "value": absent("unavailable")}
        if how == "pointer":
            return {**shown, "value": view.at(self.register("rax"), kind, place, hint)}
        data = bytearray(max(kind.sizeof, 2 * WORD))
        general = b"".join(self.register(each).to_bytes(WORD, "little") for each in ("rax", "rdx"))
        if how == "packed":
            data[: 2 * WORD] = general
        else:
            frame = gdb.newest_frame()
            vectors = [frame.read_register(each)["v2_int64"][0] for each in ("xmm0", "xmm1")]
            for offset, size, floats in returns["leaves"]:
                if floats:
                    bits = int(vectors.pop(0)) & (2**64 - 1)
                    data[offset : offset + size] = bits.to_bytes(WORD, "little")[:size]
                else:
                    used = -(-size // WORD) * WORD
                    data[offset : offset + size], general = general[:size], general[used:]
        # gdb tells the variant of an enum only in memory: below the stack nothing is in use
        scratch = (self.thread.pointer - SCRATCH) & ~0xF
        self.memory.process.write_memory(scratch, bytes(data))
        return {**shown, "value": view.at(scratch, kind, place, hint)}

    # -- steps

    def step(self, event: str, line: int, what: str | None = None, result: Json | None = None) -> None:
        top = self.thread.activations[-1]
        # code that drops has a scope of its own, which holds no variables
        self.variables.locate(self.thread, event == "drop")
        view = View(self.plan, self.memory, self.heap, self.threads, self.thread, len(self.steps))
        frames = [*self.statics(view)]
        for activation in self.visible():
            returning = result is not None and activation is top
            shown = self.variables.show(view, activation, returning)
            if returning and result and (value := self.result(view, activation, result)):
                shown.append(value)
            frames.append({
                "id": activation.id, "function": self.plan.functions[activation.low]["shown"],
                "file": activation.file, "line": activation.line, "variables": shown,
            })
        view.drain()
        view.resolve()
        self.add_unreached(view)
        self.heap.pointers = view.pointers
        taken: Json = {"file": top.file, "line": line, "event": event}
        if what is not None:
            taken["what"] = what
        if self.thread.number != 1:
            taken["thread"] = self.thread.number
        taken["printed"] = self.memory.characters_printed()
        taken["frames"] = frames
        self.heap.temporaries = {
            key: name for key, name in self.heap.temporaries.items() if name in view.objects
        }
        taken["heap"] = sorted(view.objects.values(), key=lambda each: (each["id"][0], int(each["id"][1:])))
        self.steps.append(taken)

    def visible(self) -> list[Activation]:
        """The calls under way of all threads, those of the present one last."""
        if len(self.threads) == 1:
            return self.thread.activations
        alive = {each.num for each in gdb.selected_inferior().threads()}
        others = [
            activation
            for number, thread in sorted(self.threads.items())
            if number in alive and thread is not self.thread
            for activation in thread.activations
        ]
        return others + self.thread.activations

    def statics(self, view: View) -> Iterator[Json]:
        """The statics as a frame that no call holds."""
        told = self.plan.told["statics"]
        shown = []
        for each in told:
            if (kind := lookup(each["type"])) is None:
                continue
            place, hint = f"f0.{each['name']}", each.get("hint") or named(each["type"])
            value = view.at(self.memory.base + each["address"], kind, place, hint)
            shown.append({"name": each["name"], "type": type_name(kind, hint), "place": place, "value": value})
        if shown:
            yield {
                "id": "f0", "function": "statics", "file": told[0]["file"],
                "line": told[0]["line"], "variables": shown,
            }

    def add_unreached(self, view: View) -> None:
        """Blocks that no variable leads to: in flight between two variables, or lost."""
        unreached = {name: each for name, each in self.heap.known.items() if name not in view.objects}
        alive = {each.number: each for each in self.visible()}
        view.reaching = False
        for name, known in unreached.items():
            view.own(known.address, known.content)
            view.drain()
            view.resolve()
        for name, known in self.heap.known.items():
            if name not in unreached:
                known.lost = False
            elif known.lost or not view.opaque and not self.in_flight(known, alive):
                known.lost = view.objects[name]["lost"] = True
            else:
                view.objects[name]["unnamed"] = True

    def in_flight(self, known: Known, alive: dict[int, Activation]) -> bool:
        """Whether a statement under way, or a function's result, may hold a block."""
        holder = alive.get(known.holder)
        if holder is None:
            above = [each for each in alive.values() if each.number < known.holder]
            return bool(above) and above[-1].statement <= known.step
        at = (holder.file, holder.line)
        if self.plan.closes(*at) and self.plan.begins_statement(*at):
            return bool(self.plan.functions[holder.low]["returns"]["how"] != "none")
        return holder.statement <= known.step


def tidy(steps: list[Json], plan: Plan) -> list[Json]:
    """Without stops at closing braces where nothing is to be seen."""
    kept: list[Json] = []
    for index, step in enumerate(steps):
        following = steps[index + 1] if index + 1 < len(steps) else None
        if following and step["event"] == "line" and plan.closes(step["file"], step["line"]):
            same_frame = following["frames"][-1]["id"] == step["frames"][-1]["id"]
            ends = following["event"] in ("return", "end") and following["line"] == step["line"]
            if same_frame and (ends or following["event"] == "line" and kept and unchanged(kept[-1], step)):
                continue
        kept.append(step)
    return kept


def unchanged(before: Json, step: Json) -> bool:
    old, new = before["frames"][-1], step["frames"][-1]
    return bool(
        old["id"] == new["id"]
        and old["variables"] == new["variables"]
        and all(before[each] == step[each] for each in ("printed", "heap"))
    )


def main() -> None:
    with open(os.environ["STEPS_PLAN"], encoding="utf-8") as told:
        plan = Plan(json.load(told))
    tracer = Tracer(plan)
    tracer.run()
    with open(tracer.memory.output, encoding="utf-8", errors="replace") as output:
        answer = {
            "steps": tidy(tracer.steps, plan),
            "output": output.read(),
            "ended": tracer.ended,
            "warnings": tracer.warnings,
            "stops": tracer.stops,
        }
    with open(plan.told["result"], "w", encoding="utf-8") as result:
        json.dump(answer, result, ensure_ascii=False)


main()
