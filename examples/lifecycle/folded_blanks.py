"""Is the string of blanks made anew for each call?"""


def constant():
    return " " * 100


def too_long():
    return " " * 5000


def made(count):
    return " " * count


def same(one, other):
    return "one string" if one is other else "two strings"


print("called twice:", same(constant(), constant()))
print("called twice, 5000:", same(too_long(), too_long()))
print("called twice, made:", same(made(100), made(100)))
print("kept by the code:", " " * 100 in constant.__code__.co_consts)
