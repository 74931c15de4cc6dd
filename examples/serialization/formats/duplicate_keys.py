"""A text names one key twice. Which value counts?"""

import json

TEXT = '{"price": 4, "name": "tea", "price": 9}'


def refuse_duplicates(pairs):
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key occurs twice")
    return found


print("as dict:", json.loads(TEXT))
print("all pairs:", json.loads(TEXT, object_pairs_hook=list))
try:
    json.loads(TEXT, object_pairs_hook=refuse_duplicates)
except ValueError as error:
    print("refused:", error)
