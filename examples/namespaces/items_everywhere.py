"""A function is called on a line above its `def`. Does it work?"""


def inside():
    try:
        return helper()
    except UnboundLocalError as error:
        return error

    def helper():
        return "inner helper"


def outside():
    return helper()


print("in a function:    ", inside())
try:
    print("module, too early:", outside())
except NameError as error:
    print("module, too early:", error)


def helper():
    return "module's helper"


print("module, now:      ", outside())
