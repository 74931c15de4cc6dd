"""The types of the standard library, as their fields stand in rustc's library of today."""

from __future__ import annotations

import functools
import itertools
import re
import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import gdb  # type: ignore[import-not-found, unused-ignore]

from contents import (
    MOST_ITEMS,
    WORD,
    counted_content,
    hidden_content,
    items_content,
    text_content,
    value_content,
)
from names import (
    NUMBERS,
    innermost,
    is_slice,
    lookup,
    named,
    parameter_hint,
    parameters,
    short,
    type_name,
    unwrapped,
)
from shown import Json, absent, arrow, composite, scalar
from space import GoneError

if TYPE_CHECKING:
    from values import View


def string(view: View, value: gdb.Value, name: str, place: str) -> Json:
    while not (value.type.name or "").startswith("alloc::vec::Vec<"):
        value = value[value.type.fields()[0]]
    return growable(view, value, short(name), True)


def vector(view: View, value: gdb.Value, name: str, place: str) -> Json:
    heap = "binary_heap" in name
    return growable(view, value["data"] if heap else value, short(name).split("<")[0], False)


def growable(view: View, value: gdb.Value, name: str, text: bool) -> Json:
    length, inner = int(value["len"]), value["buf"]["inner"]
    capacity = int(innermost(inner["cap"]))
    if capacity == 0 and length == 0:
        return scalar('""' if text else "[]")
    if text:
        content = text_content(length)
    else:
        element = value.type.template_argument(0)
        hint = parameter_hint(value.type.name)
        if element.sizeof == 0:
            return scalar(f"[{type_name(element, hint)}; {length}]")
        content = items_content(element, length, hint)
    if length > capacity:
        raise GoneError
    address = int(innermost(inner["ptr"]))
    return arrow("own", view.own(address, content), name=name, length=length, capacity=capacity)


def owning_iterator(view: View, value: gdb.Value, name: str, place: str) -> Json:
    element, hint = value.type.template_argument(0), parameter_hint(name)
    start, next_one, end = (int(innermost(value[each])) for each in ("buf", "ptr", "end"))
    if not element.sizeof or not int(innermost(value["cap"])):
        return scalar("IntoIter")
    size = element.sizeof
    content = items_content(element, (end - start) // size, hint, (next_one - start) // size)
    return arrow("own", view.own(start, content), name="IntoIter", length=(end - next_one) // size)


def array_iterator(view: View, value: gdb.Value, name: str, place: str) -> Json:
    inner = (
        unwrapped(value["inner"])
        if any(each.name == "inner" for each in value.type.fields())
        else value
    )
    alive, data = inner["alive"], unwrapped(inner["data"])
    start, end = int(alive["start"]), int(alive["end"])
    hint = parameter_hint(name)
    shown = []
    for position in range(min(data.type.range()[1] + 1, MOST_ITEMS)):
        item = unwrapped(data[position])
        gone = not start <= position < end
        shown.append(
            [
                str(position),
                absent("moved") if gone else view.value(item, f"{place}.{position}", hint),
            ]
        )
    return composite("IntoIter", shown)


def counted(view: View, value: gdb.Value, name: str, place: str) -> Json:
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
        content = value_content(last.type, hint)
    elif is_slice(pointer.type):
        address, length = int(pointer["data_ptr"]), int(pointer["length"])
        more["length"] = length
        offset, shown_type = 2 * WORD, short(inner_name)
        if inner_name == "str":
            content = text_content(length)
        else:
            element = lookup(inner_name.strip("[]")) or pointer["data_ptr"].type.target()
            offset = max(offset, element.alignof)
            content = items_content(element, length, named(inner_name[1:-1]))
    else:
        address = int(pointer["pointer"])
        target = view.concrete(int(pointer["vtable"]))
        shown_type, offset = short(inner_name), 2 * WORD
        content = hidden_content(shown_type)
        view.opaque = view.opaque or target is None
        if target is not None:
            more["concrete"] = type_name(target)
            offset = -(-offset // max(target.alignof, 1)) * max(target.alignof, 1)
            content = value_content(target)
    counted = counted_content(offset, shown_type, content)
    return arrow(how, view.own(address, counted), **more)


def cell(view: View, value: gdb.Value, name: str, place: str) -> Json:
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
        inside = view.shape(inner, inner.type, f"{place}.value", None)
        if inside == scalar("None"):
            return absent("empty")
        inside = inside["composite"]["fields"][0][1]
    else:
        inside = view.value(inner, f"{place}.value", parameter_hint(name))
    fields = [["", inside]]
    if "poison" in names and int(innermost(value["poison"])):
        fields.append(["poisoned", scalar("true")])
    return composite(shown, fields, **more)


def once(view: View, value: gdb.Value, name: str, place: str) -> Json:
    """`OnceLock` and `LazyLock`: a value, once it is there."""
    if int(innermost(value["once"])) & 3:
        return absent("empty")
    lazy = "LazyLock<" in name
    inner = unwrapped(value["data" if lazy else "value"])
    inner = unwrapped(inner["value"]) if lazy else inner
    shown = view.value(inner, f"{place}.value", parameter_hint(name))
    return composite("LazyLock" if lazy else "OnceLock", [["", shown]])


def lazy_cell(view: View, value: gdb.Value, name: str, place: str) -> Json:
    state = unwrapped(value["state"])
    live = [each.name for each in state.type.fields() if each.name]
    if live != ["Init"]:
        return absent("empty")
    inner = state["Init"]
    shown = view.value(inner[inner.type.fields()[0]], f"{place}.value", parameter_hint(name))
    return composite("LazyCell", [["", shown]])


def guard(view: View, value: gdb.Value, name: str, place: str) -> Json:
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
    return view.reference(address, target, how, parameter_hint(name), name=shown)


def wrapped_number(view: View, value: gdb.Value, name: str, place: str) -> Json:
    inner = innermost(value)
    if "AtomicBool" in name or "Atomic<bool>" in name:
        return scalar("true" if int(inner) else "false")
    return view.shape(inner, inner.type.strip_typedefs(), place, None)


def foreign(view: View, value: gdb.Value, name: str, place: str) -> Json:
    """A type without a view of its own: what rustc's printers for gdb say."""
    shown = short(name).split("<")[0]
    printer = printers()(value)
    if printer is None or not hasattr(printer, "children"):
        view.opaque = view.opaque or "<" in name or "JoinHandle" in name
        return scalar(shown)
    children = [child for _, child in itertools.islice(printer.children(), 2 * MOST_ITEMS)]
    ordered = "hash" not in name
    if printer.display_hint() == "map":
        pairs = list(zip(children[::2], children[1::2], strict=False))
        if not ordered:
            pairs.sort(key=lambda pair: order(view, pair[0]))
        hints = [named(each) for each in parameters(name)[:2]]
        entries = [
            [
                view.value(key, f"{place}.key{each}", hints[0]),
                view.value(item, f"{place}.{each}", hints[1]),
            ]
            for each, (key, item) in enumerate(pairs)
        ]
        return {"map": {"name": shown, "entries": entries}}
    if not ordered:
        children.sort(key=lambda child: order(view, child))
    hint = parameter_hint(name)
    return composite(
        shown,
        [
            [str(each), view.value(child, f"{place}.{each}", hint)]
            for each, child in enumerate(children)
        ],
    )


def order(view: View, value: gdb.Value) -> tuple[Any, ...]:
    """Where an element of a hash table is shown: its own place changes with every run."""
    kind = value.type.strip_typedefs()
    name = kind.name or ""
    if kind.code in NUMBERS:
        # gdb makes no float of a char
        is_float = kind.code == gdb.TYPE_CODE_FLT
        return (0, float(value) if is_float else float(int(value)), "")
    if kind.code == gdb.TYPE_CODE_PTR:
        return order(view, value.dereference())
    if name.startswith("alloc::string::String"):
        inner = value["vec"]
        address = int(innermost(inner["buf"]["inner"]["ptr"]))
        return (1, 0.0, view.memory.text(address, int(inner["len"])))
    if kind.code == gdb.TYPE_CODE_STRUCT and is_slice(kind):
        return (1, 0.0, view.memory.text(int(value["data_ptr"]), int(value["length"])))
    if kind.code == gdb.TYPE_CODE_STRUCT:
        return tuple(
            part for each in kind.fields() if each.name for part in order(view, value[each])
        )
    return (2, 0.0, str(value))


@functools.cache
def printers() -> Callable[[gdb.Value], Any]:
    """rustc's own printers for gdb, which know the tables and trees of the standard library."""
    told = subprocess.run(
        ["rustc", "--print", "sysroot"], capture_output=True, text=True, check=True
    )
    sys.path.insert(0, f"{told.stdout.strip()}/lib/rustlib/etc")
    import gdb_lookup  # type: ignore[import-not-found]

    gdb_lookup.register_printers(gdb.objfiles()[0])
    return gdb.default_visualizer


#: standard types whose fields say all
TRANSPARENT = re.compile(
    r"core::(ops::(range|control)|num|time|cmp|option|result|iter|pin)|std::time::Duration"
)


STRUCTURES: list[tuple[re.Pattern[str], Callable[[View, gdb.Value, str, str], Json]]] = [
    (re.compile(pattern), method)
    for pattern, method in (
        (r"alloc::string::String$|std::path::PathBuf$|std::ffi::os_str::OsString$", string),
        (r"alloc::vec::Vec<|alloc::collections::binary_heap::BinaryHeap<", vector),
        (r"alloc::vec::into_iter::IntoIter<", owning_iterator),
        (r"core::array::iter::IntoIter<", array_iterator),
        (r"alloc::(rc|sync)::(Rc|Arc|Weak)<", counted),
        (r"core::cell::(Ref)?(Mut)?<", guard),
        (r"std::sync::(poison::)?(mutex::MutexGuard|rwlock::RwLock(Read|Write)Guard)<", guard),
        (r"core::cell::(Cell|RefCell|UnsafeCell|once::OnceCell)<", cell),
        (r"std::sync::(poison::)?(mutex::Mutex|rwlock::RwLock)<", cell),
        (r"std::sync::(once_lock::OnceLock|lazy_lock::LazyLock)<", once),
        (r"core::cell::lazy::LazyCell<", lazy_cell),
        (r"core::mem::manually_drop::ManuallyDrop<", cell),
        (r"core::(sync::atomic::Atomic|num::nonzero::NonZero)", wrapped_number),
    )
]
