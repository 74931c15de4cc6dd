"""One price in a thousand orders changes. What is written anew?"""

import struct

ORDER = struct.Struct("<Qd")
PRICE = struct.Struct("<d")

data = bytearray()
for id in range(1_000):
    data += ORDER.pack(id, 2.5)
before = bytes(data)

PRICE.pack_into(data, 700 * ORDER.size + 8, 3.5)

changed = sum(old != new for old, new in zip(before, data))
print(f"bytes that differ: {changed} of {len(data)}")
id, price = ORDER.unpack_from(data, 700 * ORDER.size)
print(f"order {id}: {price}")
