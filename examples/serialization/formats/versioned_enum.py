"""Every file says its version; every version knows the way to today."""

import struct


def read_first(body):
    (year,) = struct.unpack("<H", body)
    return {"year": year, "month": 1}


def read_second(body):
    year, month = struct.unpack("<HB", body)
    return {"year": year, "month": month}


READERS = {0: read_first, 1: read_second}


def load(data):
    if data[0] not in READERS:
        raise ValueError(f"version {data[0]} is not known here")
    return READERS[data[0]](data[1:])


old = bytes([0]) + struct.pack("<H", 1999)
new = bytes([1]) + struct.pack("<HB", 2026, 11)
print(f"the numbers of the versions: {old[0]}, {new[0]}")
print("first version:", load(old))
print("second version:", load(new))
try:
    load(bytes([2, 0, 0]))
except ValueError as error:
    print("from the future:", error)
