"""A field is added. What do old files say, and what do old readers?"""

import json
import struct

first = {"id": 7}
second = {"id": 7, "year": 2026}


def read_second(text):
    data = json.loads(text)
    return {"id": data["id"], "year": data.get("year", 1970)}


def read_first(text):
    return {"id": json.loads(text)["id"]}


print("JSON, old file, new reader:", read_second(json.dumps(first)))
print("JSON, new file, old reader:", read_first(json.dumps(second)))

old = struct.pack("<H", first["id"])
new = struct.pack("<HH", second["id"], second["year"])
try:
    struct.unpack("<HH", old)
except struct.error as error:
    print("struct, old file, new reader:", error)
try:
    struct.unpack("<H", new)
except struct.error as error:
    print("struct, new file, old reader:", error)
print("struct, taking what it knows:", struct.unpack_from("<H", new))
