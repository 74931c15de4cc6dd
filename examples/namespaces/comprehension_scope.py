"""In whose body does a comprehension run, and what does it leave?"""

import sys


def here():
    return sys._getframe(1).f_code.co_name


def outer():
    n, factor = "outer", 10
    print("values:   ", [n * factor for n in (1, 2)])
    print("n after:  ", n)

    print("list:     ", *[(here(), sorted(locals())) for i in "a"])
    print("generator:", *((here(), sorted(locals())) for i in "a"))

    values = [last := n * factor for n in (1, 2)]
    print("walrus:   ", values, "and last is", last)


outer()
