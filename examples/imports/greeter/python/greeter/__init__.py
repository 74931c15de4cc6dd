"""The library: what others import."""


def greeting(name):
    return f"hello, {name}"
