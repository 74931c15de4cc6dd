"""Orders in bytes. Which of them are read to get at one name, and
where does the name lie?"""

import struct

# id, price, and where the name stands: position and length.
ORDER = struct.Struct("<QdII")
COUNT = 1_000

data = bytearray(COUNT * ORDER.size)
for id in range(COUNT):
    name = f"customer number {id}".encode()
    place = id * ORDER.size
    ORDER.pack_into(data, place, id, id / 2, len(data), len(name))
    data += name
data = bytes(data)
print(len(data), "bytes")

view = memoryview(data)
id, price, start, length = ORDER.unpack_from(view, 700 * ORDER.size)
name = view[start : start + length]
print(f"order {id}: {str(name, 'utf-8')}")
print("the name lies in the bytes:", name.obj is data)
rows = ORDER.iter_unpack(view[: COUNT * ORDER.size])
print("sum of prices:", sum(price for _, price, _, _ in rows))

# What is to leave the bytes, or to change, is made anew.
own = str(name, "utf-8") + ", changed"
print(f"{own}: in the bytes: {own.encode() in data}")
