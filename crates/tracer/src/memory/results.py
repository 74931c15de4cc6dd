"""The values that functions return, from where the calling convention puts them."""

from __future__ import annotations

import re

import gdb  # type: ignore[import-not-found, unused-ignore]

from calls import Activation
from contents import WORD
from machine import register
from names import lookup, named, short
from shown import Json, absent, scalar
from values import View

#: how far below the stack pointer nothing is in use: the red zone has 128 bytes
SCRATCH = 256


def result(view: View, activation: Activation, returns: Json) -> Json | None:
    """The value that a function returns, from where the calling convention puts it."""
    how, name = returns["how"], returns["type"]
    if how == "none":
        return None
    view.holder = activation.number
    place, hint = f"{activation.id}.return", named(name)
    shown: Json = {"name": "return", "type": short(name), "place": place}
    if re.match(r"(unsafe )?(extern \S+ )?fn\(", name):
        return {**shown, "value": scalar(view.function_name(register("rax")))}
    kind = lookup(name)
    if kind is None or how == "unknown":
        return {**shown, "value": absent("unavailable")}
    if how == "pointer":
        return {**shown, "value": view.at(register("rax"), kind, place, hint)}
    data = bytearray(max(kind.sizeof, 2 * WORD))
    general = b"".join(register(each).to_bytes(WORD, "little") for each in ("rax", "rdx"))
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
    scratch = (register("rsp") - SCRATCH) & ~0xF
    view.memory.process.write_memory(scratch, bytes(data))
    return {**shown, "value": view.at(scratch, kind, place, hint)}
