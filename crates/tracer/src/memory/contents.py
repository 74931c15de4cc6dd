"""What a block holds, as its owner knows it.

A block outlives the look at it: what is lost is shown as its last owner left it. So the way to
read it is kept, and not what was read.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import gdb  # type: ignore[import-not-found, unused-ignore]

from names import Hint, type_name
from shown import Json, absent, scalar

if TYPE_CHECKING:
    from values import View


#: reads a block, given its name and address
Content = Callable[["View", str, int], Json]

MOST_ITEMS = 40
#: a pointer, or a count
WORD = 8


def text_content(length: int) -> Content:
    """UTF-8."""

    def content(view: View, name: str, address: int) -> Json:
        view.targets.places.append((address, max(length, 1), "str", name))
        return {"type": "str", "body": {"text": view.memory.text(address, length)}}

    return content


def items_content(kind: gdb.Type, length: int, hint: Hint, handed_out: int = 0) -> Content:
    def content(view: View, name: str, address: int) -> Json:
        elements = f"[{kind.name or kind}]"
        view.targets.places.append((address, max(1, length * kind.sizeof), elements, name))
        items = [
            absent("moved")
            if position < handed_out
            else view.at(address + position * kind.sizeof, kind, f"{name}.{position}", hint)
            for position in range(min(length, MOST_ITEMS))
        ]
        sequence: Json = {"items": items}
        if length > len(items):
            sequence["more"] = length - len(items)
        return {"type": f"[{type_name(kind, hint)}]", "body": {"sequence": sequence}}

    return content


def value_content(kind: gdb.Type, hint: Hint = None, moved: bool = False) -> Content:
    def content(view: View, name: str, address: int) -> Json:
        value = absent("moved") if moved else view.at(address, kind, name, hint)
        return {"type": type_name(kind, hint), "body": {"value": value}}

    return content


def hidden_content(name: str) -> Content:
    """A value of a type that nothing tells."""
    return lambda view, place, address: {"type": name, "body": {"value": scalar("…")}}


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
