"""One record, four ways to write it. What is in the bytes?"""

import json
import marshal
import pickle
import struct

record = {"id": 300, "name": "Ada", "score": 1.5, "active": True}
name = record["name"].encode()
written = {
    "json": json.dumps(record).encode(),
    "pickle": pickle.dumps(record),
    "marshal": marshal.dumps(record),
    "struct": struct.pack(
        "<IB3sd?", 300, len(name), name, 1.5, True
    ),
}
for form, data in written.items():
    print(f"{form}: {len(data)} bytes, names {b'score' in data}")
print("struct:", written["struct"].hex(" "))
