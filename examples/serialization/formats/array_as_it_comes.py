"""One long array. The sum is wanted, not the list."""

import json

TEXT = json.dumps(list(range(100_000)))


def elements(text):
    """One element at a time; the text itself is all there."""
    decode = json.JSONDecoder().raw_decode
    position = 1  # behind the bracket
    while True:
        element, position = decode(text, position)
        yield element
        if text[position] == "]":
            return
        position += len(", ")


whole = json.loads(TEXT)
print("the list:", len(whole), "elements, sum", sum(whole))
print("one by one: sum", sum(elements(TEXT)))
