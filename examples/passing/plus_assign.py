"""Three ways to add a 9. Which of them reach the caller?"""


def plus_assign(items):
    items += (9,)  # a list takes any iterable
    print("plus_assign, inside:", items)


def slice_assign(items):
    items[:] = [*items, 9]
    print("slice_assign, inside:", items)


def plus(items):
    items = items + [9]
    print("plus, inside:", items)


for add in plus_assign, slice_assign, plus:
    numbers = [1]
    add(numbers)
    print("caller:", numbers)

single = (1,)
plus_assign(single)
print("caller, a tuple:", single)
