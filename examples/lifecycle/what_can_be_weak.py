"""Which objects can be looked up without being held?"""

import weakref


class Plain:
    pass


class Slotted:
    __slots__ = ("x",)


class SlottedForWeak:
    __slots__ = ("x", "__weakref__")


class List(list):
    pass


def try_it(*objects):
    for item in objects:
        try:
            weakref.ref(item)
            yield f"{type(item).__name__}: True"
        except TypeError:
            yield f"{type(item).__name__}: False"


print(*try_it(1000, None, "text", b"bytes"), sep=", ")
print(*try_it((1, 2), [1, 2], {}, object()), sep=", ")
print(*try_it({1, 2}, Plain(), List(), lambda: 1), sep=", ")
print(*try_it(Slotted(), SlottedForWeak()), sep=", ")
