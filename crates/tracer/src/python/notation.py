"""The JSON of crates/steps/src/trace.rs, in pieces: text, so that no object of the program is held."""

from __future__ import annotations

from _json import encode_basestring

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

LONGEST_TEXT = 200


def quoted(text: str) -> str:
    """JSON; what is no Unicode text is replaced."""
    return encode_basestring(text.encode("utf-8", "replace").decode())


def short(text: str) -> str:
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"


def scalar(text: str) -> str:
    return '{"scalar":' + quoted(short(text)) + "}"


def joined(parts: Iterable[str]) -> str:
    return "[" + ",".join(parts) + "]"


def fields(parts: Iterable[tuple[str, str]]) -> str:
    pairs = joined(f"[{quoted(name)},{value}]" for name, value in parts)
    return '{"fields":' + pairs + "}"


def said(text: str) -> str:
    return '{"value":' + scalar(text) + "}"


def written(value: Any) -> str:
    """A plain value as a literal."""
    try:
        return repr(value)
    except ValueError:  # an int of too many digits
        return f"an int of {value.bit_length()} bits"
