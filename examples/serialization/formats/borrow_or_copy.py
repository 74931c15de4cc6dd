"""A text with an escape is not in the input as it should be read."""

import json

plain = '"disk full"'
escaped = r'"disk\tfull"'

for text in [plain, escaped]:
    value = json.loads(text)
    print(f"{text}: {value!r}, in the input: {value in text}")

# json.loads copies both; a slice borrows neither, and may be wrong.
print("sliced:", repr(escaped[1:-1]))
