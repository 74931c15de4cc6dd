"""The format of the steps: its values, and texts of numbers."""

from __future__ import annotations

import json
import struct
from typing import Any

Json = dict[str, Any]


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
