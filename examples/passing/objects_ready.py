"""Which of these lines make an object? Numbers as CPython has them."""

import dis


def same(first, second):
    return "one object" if first is second else "two objects"


def constants():
    x = 1000
    y = 1000
    return same(x, y)


print("9, made twice:", same(int("9"), int("9")))
print("1000, made twice:", same(int("1000"), int("1000")))
print("1000, written twice in a function:", constants())
print("[], written twice:", same([], []))

for statement in "b = a", "b = []":
    steps = [step.opname for step in dis.get_instructions(statement)]
    print(f"{statement}:", *steps)
