"""A length of eight bytes, and a message of that length. The length
is what the sender says. When is the memory asked for?"""

import tempfile

LONGEST = 1_000_000


def at_once(file, length):
    message = file.read(length)
    if len(message) != length:
        raise EOFError("the message is cut off")
    return message


def as_it_comes(file, length):
    if length > LONGEST:
        raise ValueError(f"{length} is too long")
    message = bytearray()
    while len(message) < length:
        part = file.read(min(4096, length - len(message)))
        if not part:
            raise EOFError("the message is cut off")
        message += part
    return bytes(message)


with tempfile.TemporaryFile() as file:
    file.write(b"hello")
    for claim in [5, 900_000, 2**60]:
        print(f"claimed: {claim}, sent: 5")
        for read in at_once, as_it_comes:
            file.seek(0)
            try:
                print(" ", len(read(file, claim)), "bytes")
            except Exception as error:
                print(" ", type(error).__name__, error)
