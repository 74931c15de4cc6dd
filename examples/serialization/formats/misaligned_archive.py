"""The same bytes, one byte further on. Can they still be read?"""

import struct
from array import array


def sum_of(view):
    return sum(view.cast("d"))


data = array("d", [0.5, 1.5, 2.5]).tobytes()
print("as written:", sum_of(memoryview(data)))

# As in a file that begins with one byte for the version.
file = b"\1" + data
print("after a byte:", sum_of(memoryview(file)[1:]))
[number] = struct.unpack_from("<d", file, 17)
print("eight bytes, copied:", number)

# Not where they stand, but how many they are, is checked.
try:
    sum_of(memoryview(file))
except TypeError as error:
    print("all of it:", error)
