"""Whose `x` does a piece of source see when it is pasted in?"""

import sys


def twice(source):
    x = 2
    return x * eval(source)


def twice_for_the_caller(source):
    x = 2
    names = sys._getframe(1).f_locals
    return x * eval(source, globals(), names)


def leave_behind():
    exec("hidden = 1", globals())


def main():
    x = 10
    print("twice the caller's 10 + 1:", 2 * (x + 1))
    print("evaluated here:           ", twice("x + 1"))
    print("with the caller's names:  ", twice_for_the_caller("x + 1"))
    leave_behind()
    print("left behind:              ", hidden)


main()
