"""Two functions of one name, told apart by their argument."""

from functools import singledispatch


def parse(text: str):
    return f"a text of {len(text)}"


def parse(number: int):
    return f"the number {number}"


print("two `def`s:    ", parse("three"))


@singledispatch
def parse(value):
    raise TypeError("what is this?")


@parse.register
def _(text: str):
    return f"a text of {len(text)}"


@parse.register
def _(number: int):
    return f"the number {number}"


print("singledispatch:", parse("three"))
print("singledispatch:", parse(3))
