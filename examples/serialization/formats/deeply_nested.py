"""A message as deep as it is long. Who follows it to the bottom?"""

import json
import marshal
import pickle


def attempt(label, load, data):
    try:
        load(data)
        print(f"{label}: loaded")
    except Exception as error:
        print(f"{label}: {type(error).__name__}: {error}")


attempt("JSON", json.loads, "[" * 100_000)
for depth in [500, 10_000]:
    deep = "[" * depth + "]" * depth
    attempt(f"JSON, {depth} deep", json.loads, deep)

# A list on the stack, and another; then each appended to the last.
deep = b"]" * 100_000 + b"a" * 99_999 + b"."
attempt("pickle", pickle.loads, deep)
attempt("  back", pickle.dumps, pickle.loads(deep))
deep = b"[\x01\0\0\0" * 100_000 + b"N"
attempt("marshal", marshal.loads, deep)
