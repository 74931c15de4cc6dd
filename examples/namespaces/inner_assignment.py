# Three inner functions assign to `x`. Which `x` do they mean?

x = "the module's"


def report(what, parents):
    print(f"{what}: module has {x!r}, parent has {parents!r}")


def with_global():
    x = "the parent's"

    def inner():
        global x
        x = "INNER"

    inner()
    report("global  ", x)


def with_nonlocal():
    x = "the parent's"

    def inner():
        nonlocal x
        x = "INNER"

    inner()
    report("nonlocal", x)


def with_neither():
    x = "the parent's"

    def inner():
        x = "INNER"
        return len(x)

    inner()
    report("neither ", x)


with_global()
x = "the module's"
with_nonlocal()
with_neither()
