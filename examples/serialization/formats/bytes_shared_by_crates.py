"""The same order by hand. Are the bytes the same?"""

import struct

order = {"id": 300, "customer": "Grace", "price": 2.5, "discount": 7}


def legacy(order):
    """Eight bytes for an id, eight for a length."""
    name = order["customer"].encode()
    return struct.pack(
        f"<QQ{len(name)}sdBI",
        order["id"],
        len(name),
        name,
        order["price"],
        1,
        order["discount"],
    )


def number(value):
    """A small number takes a byte or three."""
    if value < 251:
        return bytes([value])
    return struct.pack("<BH", 251, value)


def standard(order):
    name = order["customer"].encode()
    price = struct.pack("<d", order["price"])
    numbers = [number(order["id"]), number(len(name))]
    return b"".join([*numbers, name, price, b"\1", number(7)])


print(legacy(order).hex())
print(standard(order).hex())

# Eight megabytes, and a length that takes four bytes.
many = [0.5] * 1_000_000
written = struct.pack(f"<BI{len(many)}d", 252, len(many), *many)
print(len(written), "bytes")
