"""Show a variable with its name, and with its type."""


def price(count, each):
    total = count * each
    print(f"{total=}")
    print(f"{count + 1=}")
    print("type:", type(total).__name__)
    print("all: ", locals())
    return total


print("sum: ", price(3, 1.5))
