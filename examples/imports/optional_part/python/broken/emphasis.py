"""The part, with a slip of the pen."""

from textwarp import fill


def strong(text):
    return fill(f"**{text}**")
