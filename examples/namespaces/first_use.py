# When is a module variable's value computed? Watch the order.

from functools import cache


def computed(name):
    print("  computing", name)
    return [1, 2, 3]


print("first line")
WORDS = computed("WORDS")


@cache
def numbers():
    return computed("numbers")


print("main begins")
print("WORDS:", len(WORDS))
print("numbers:", len(numbers()))
print("numbers again:", len(numbers()))
print("the same list:", numbers() is numbers())
