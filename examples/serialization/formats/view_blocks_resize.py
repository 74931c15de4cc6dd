"""A view of a buffer, and then the buffer shall grow."""

import struct

buffer = bytearray(struct.pack("<Q5s", 7, b"grace"))
name = memoryview(buffer)[8:]
print("name:", bytes(name))

try:
    buffer += b" hopper"
except BufferError as error:
    print("grow:", error)

buffer[8:13] = b"GRACE"
print("name:", bytes(name))

name.release()
buffer += b" hopper"
print("released, grown:", bytes(buffer[8:]))
