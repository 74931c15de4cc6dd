"""One field says which kind of record it is; the rest depends on it."""

import json

LINES = [
    '{"id": 1, "kind": "circle", "radius": 2}',
    '{"id": 2, "kind": "square", "side": 3}',
    '{"id": 3, "kind": "hexagon", "side": 1}',
    '{"id": 4, "kind": "circle", "side": 1}',
]


def describe(data):
    match data:
        case {"kind": "circle", "radius": radius}:
            return f"a circle, radius {radius}"
        case {"kind": "square", "side": side}:
            return f"a square, side {side}"
        case _:
            return "no idea"


for line in LINES:
    data = json.loads(line)
    print(f"{data['id']}: {describe(data)}")

for text in ["[1, 2]", "5", "[1, 2, 3]"]:  # untagged: the form decides
    match json.loads(text):
        case [x, y]:
            print(f"a pair of {x} and {y}")
        case int(number):
            print("a single", number)
        case other:
            print("neither:", other)
