"""A variable gets the name of a builtin. What still works?"""

import builtins


def letters(word):
    return list(word)


print("before:      ", letters("ab"))
list = [3, 1, 2]  # the accident
try:
    print("shadowed:    ", letters("ab"))
except TypeError as error:
    print("shadowed:    ", error)
print("full path:   ", builtins.list("ab"))
del list
print("after `del`: ", letters("ab"))
