"""The same list in six protocols, and two pickles of other Pythons."""

import pickle

from_27 = (
    b"\x80\x02}q\x00U\x01nq\x01]q\x02"
    b"(K\x01X\x02\x00\x00\x00\xc3\xa9q\x03es."
)
from_37 = (
    b"\x80\x02}q\x00X\x01\x00\x00\x00nq\x01]q\x02"
    b"(K\x01X\x02\x00\x00\x00\xc3\xa9q\x03es."
)
print("from 2.7:", pickle.loads(from_27))
print("from 3.7:", pickle.loads(from_37))
old_text = b"\x80\x02U\x01\xe9q\x00."  # from 2.7, too
try:
    pickle.loads(old_text)
except UnicodeDecodeError as error:
    print("a str of 2.7:", error.reason)
print("with encoding:", pickle.loads(old_text, encoding="latin-1"))

data = {"n": [1, "é"]}
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    saved = pickle.dumps(data, protocol)
    same = pickle.loads(saved) == data
    print(f"protocol {protocol}: {len(saved)} bytes, {same}")
print("written by default:", pickle.DEFAULT_PROTOCOL)
try:
    pickle.loads(b"\x80\x06N.")
except ValueError as error:
    print("a later one:", error)
