"""How large a whole number survives JSON? Ask the reader."""

import json

for number in (2**53, 2**53 + 1, 2**64 - 1, 2**64, 2**127):
    text = json.dumps(number)
    as_int = json.loads(text) == number
    as_float = int(json.loads(text, parse_int=float)) == number
    print(f"{text}: as int {as_int}, as float {as_float}")

try:
    json.loads("9" * 5000)
except ValueError as error:
    print("5000 digits:", str(error).partition(" for ")[0])
print("as text:", json.dumps(str(2**53 + 1)))
