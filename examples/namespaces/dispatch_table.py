# A calculator: the operation is looked up by its sign.

import operator


def power(a, b):
    return a**b


OPERATIONS = {
    "+": operator.add,
    "-": lambda a, b: a - b,
    "^": power,
}


def calculate(a, sign, b):
    operation = OPERATIONS.get(sign)
    if operation is None:
        return f"no operation {sign!r}"
    return operation(a, b)


for sign in "+-^?":
    print(f"7 {sign} 2:", calculate(7, sign, 2))

OPERATIONS["?"] = lambda a, b: a % b
print("added later:", calculate(7, "?", 2))
