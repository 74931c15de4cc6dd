"""One byte of the archive is another. Who notices?"""

import struct

NAME = struct.Struct("<II")  # position and length


def write(names):
    data = bytearray(NAME.size * len(names))
    for number, name in enumerate(names):
        place = number * NAME.size
        NAME.pack_into(data, place, len(data), len(name))
        data += name.encode()
    return data


def read(data):
    places = [NAME.unpack_from(data, place) for place in (0, 8)]
    return [
        data[start : start + length].decode()
        for start, length in places
    ]


names = ["a name of length", "another name"]
data = write(names)
print("whole:", read(data)[0])

# Each byte in turn takes each other value.
refused = other = same = 0
for place in range(len(data)):
    for change in range(1, 256):
        damaged = data.copy()
        damaged[place] ^= change
        try:
            if read(damaged) == names:
                same += 1
            else:
                other += 1
        except UnicodeDecodeError:
            refused += 1
print("refused:", refused)
print("accepted, and another text:", other)
print("accepted, and the same:", same)
print("cut off:", read(data[:-8]))
