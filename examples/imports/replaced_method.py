"""Replace a method of somebody else's class. Who notices?"""

import textwrap


def somebody_else():
    return textwrap.TextWrapper(width=20).fill("a b")


wrapper = textwrap.TextWrapper(width=20)
original = textwrap.TextWrapper.fill
print("before:", wrapper.fill("a b"), somebody_else())

textwrap.TextWrapper.fill = lambda self, text: text.upper()
print("after:", wrapper.fill("a b"), somebody_else())

textwrap.TextWrapper.fill = lambda self, text: text + "?"
print("patched by a second:", wrapper.fill("a b"))

textwrap.TextWrapper.fill = original
print("taken back:", wrapper.fill("a b"), somebody_else())
