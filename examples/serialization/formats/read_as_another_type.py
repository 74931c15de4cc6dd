"""Written as one type, read as another. Who notices?"""

import pickle
import struct

data = struct.pack("<II", 30, 4)
width, height = struct.unpack("<II", data)
print("as width and height:", width, height)
height, width = struct.unpack("<II", data)
print("as height and width:", height, width)
print("as bytes:", struct.unpack("<8B", data))
print("as a double:", struct.unpack("<d", data)[0] < 1e-300)
try:
    struct.unpack("<III", data)
except struct.error as error:
    print("as three:", error)

print("pickle asks for no type:", pickle.loads(pickle.dumps((30, 4))))
