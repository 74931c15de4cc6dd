"""The names of types.

gdb drops the names of pointers: `&T`, `&mut T` and `Box<T>` all look alike to it. A *hint* keeps
them, taken from the debug information before, or from the name of a generic type's parameter.
"""

from __future__ import annotations

import functools
import re

import gdb  # type: ignore[import-not-found, unused-ignore]

from shown import Json

Hint = Json | None

NUMBERS = (gdb.TYPE_CODE_INT, gdb.TYPE_CODE_BOOL, gdb.TYPE_CODE_FLT, gdb.TYPE_CODE_CHAR)


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
