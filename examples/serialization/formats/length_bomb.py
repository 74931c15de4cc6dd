"""Nine bytes claim that 2^60 bytes of text follow. Who believes it?"""

import io
import json
import pickle

# Opcode 142 announces bytes, and their number in eight bytes.
bomb = b"\x8e" + (2**60).to_bytes(8, "little")


def attempt(label, load, data):
    try:
        print(f"{label}: {load(data)!r}")
    except Exception as error:
        print(f"{label}: {type(error).__name__} {error}".rstrip())


print("pickle gets", len(bomb), "bytes")
attempt("  from memory", pickle.loads, bomb)
attempt("  from a file", pickle.load, io.BytesIO(bomb))

# Fewer bytes than claimed, and a claim that fits into memory.
bomb = b"\x8e" + (2**20).to_bytes(8, "little")
attempt("  claiming less", pickle.loads, bomb)

# JSON counts nothing: a text ends where it ends.
attempt("json gets '\"hello'", json.loads, '"hello')
