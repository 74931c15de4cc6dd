"""The claim is true, and still a bomb: a text that packs too well."""

import zlib

bomb = zlib.compress(b"\0" * 10_000_000, 9)
print("fewer than 20,000 bytes:", len(bomb) < 20_000)
print(f"unpacked: {len(zlib.decompress(bomb)):,} bytes")

# The limit has to stand where the bytes come out.
unpacker = zlib.decompressobj()
start = unpacker.decompress(bomb, max_length=1_000)
print(f"with a limit: {len(start):,} bytes")
print("more to come:", bool(unpacker.unconsumed_tail))
