"""Add a flag to those given, or to none. Whose list is changed?"""


def with_debug(flags=None):
    #@ given: `flags` and `mine` lead to one list.
    #@ nothing (2): `flags` is `None`, the default, and shares nothing.
    line = [] if flags is None else list(flags)
    #@ copied: `line` is a list of its own, with the same flag.
    line.append("-g")
    #@ added: The new flag is in `line` alone.
    return line


mine = ["-O"]
first = with_debug(mine)
second = with_debug()
#@ after: Three names, three lists; `mine` is as it was.
print("mine:", mine)
print("first:", first)
print("second:", second)
