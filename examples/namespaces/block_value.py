"""Search, and carry the result out of the block."""


def describe(numbers):
    for n in numbers:
        half, rest = divmod(n, 2)
        if rest == 0:
            found = n
            break
    else:
        found = None
    size = "many" if len(numbers) > 2 else "few"
    print(f"{size} numbers, first even: {found}")
    print("  left over:", sorted(locals()))


describe([3, 4, 5])
describe([3, 5])
