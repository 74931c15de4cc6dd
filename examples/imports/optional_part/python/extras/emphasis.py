"""The part."""


def strong(text):
    return f"**{text}**"
