"""A cache for the whole program. Who frees what is in it?"""

from functools import lru_cache


class Table:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  freed:", self.name)


@lru_cache
def load(name):
    print("  loaded:", name)
    return Table(name)


print("asked twice:")
table = load("prices")
print("  same table:", load("prices") is table)

print("let go:")
del table
print("  still held:", load.cache_info().currsize)

print("cleared:")
load.cache_clear()
print("  still held:", load.cache_info().currsize)
