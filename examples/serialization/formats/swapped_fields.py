"""Two fields change places in the source. Who notices?"""

import json
import struct
from typing import NamedTuple


class Before(NamedTuple):
    width: int
    height: int


class After(NamedTuple):
    height: int
    width: int


before = Before(width=3, height=4)

text = json.dumps(before._asdict())
print("JSON:", After(**json.loads(text)))
data = struct.pack("<BB", *before)
print("struct:", After(*struct.unpack("<BB", data)))
print("bytes:", list(data))
