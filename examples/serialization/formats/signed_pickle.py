"""Load only what somebody with the key has written."""

import hashlib
import hmac
import pickle

KEY = b"known to the writer and the reader alone"


def sign(data):
    return hmac.digest(KEY, data, hashlib.sha256) + data


def load(signed):
    signature, data = signed[:32], signed[32:]
    expected = hmac.digest(KEY, data, hashlib.sha256)
    if not hmac.compare_digest(signature, expected):
        raise ValueError("not signed with our key: not loaded")
    return pickle.loads(data)


signed = sign(pickle.dumps({"price": 4}))
print("loaded:", load(signed))
try:
    load(signed.replace(b"price", b"prize"))
except ValueError as error:
    print("changed:", error)
try:
    load(bytes(32) + pickle.dumps(print))
except ValueError as error:
    print("forged:", error)
