"""The last item of a loop, read after the loop."""


def last(items):
    for item in items:
        pass
    return item


print("three items:", last([3, 1, 2]))
try:
    print("no items:   ", last([]))
except UnboundLocalError as error:
    print("no items:   ", error)


def last_or_none(items):
    item = None
    for item in items:
        pass
    return item


print("with None:  ", last_or_none([]))
