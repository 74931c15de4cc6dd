"""Where do the dots lead? Ask without importing anything."""

from importlib.util import resolve_name


def climb(package):
    print("in a module of", package)
    for dots in range(1, 6):
        try:
            answer = resolve_name("." * dots + "spam", package)
        except ImportError as error:
            answer = str(error).removeprefix("attempted ")
        print(" ", "." * dots, answer)


climb("foo.bar")
climb("a.b.c.d")
