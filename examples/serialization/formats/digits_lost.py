"""Ten thousand floats to JSON and back. How many come back changed?"""

import json

numbers = [n / 7 * 100 for n in range(10_000)]
back = json.loads(json.dumps(numbers))
changed = [
    (before, after)
    for before, after in zip(numbers, back)
    if before != after
]
print("changed by json:", len(changed))
