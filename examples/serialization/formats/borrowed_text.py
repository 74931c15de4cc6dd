"""Is a part of the input a copy, or a look into the input?"""

DATA = bytearray(b"level=warn")


def seen_after_change(part):
    DATA[6:10] = b"info"
    answer = bytes(part) == b"info"
    DATA[6:10] = b"warn"
    return answer


print("slice:", seen_after_change(DATA[6:10]))
print("bytes of a slice:", seen_after_change(bytes(DATA[6:10])))
looked_at = memoryview(DATA)[6:10]
print("memoryview:", seen_after_change(looked_at))
text = str(looked_at, "ascii")
print("text of the memoryview:", seen_after_change(text.encode()))

try:
    DATA.clear()
except BufferError as error:
    print("while it is looked at:", error)
