"""Write while somebody reads: bytes that keep half an eye on it."""

letters = bytearray(b"abc")
reader = memoryview(letters)
print("read while lent:", bytes(reader))
letters[0] = ord("A")
print("overwritten while lent:", bytes(reader))
try:
    letters.append(ord("d"))
except BufferError as error:
    print("grow while lent:", error)
reader.release()
letters.append(ord("d"))
print("grow after that:", bytes(letters))

reader = memoryview(letters)
letters.append(ord("e"))
print("never printed")
