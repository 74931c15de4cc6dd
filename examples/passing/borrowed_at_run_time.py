"""Write while somebody reads: bytes that keep an eye on it."""

letters = bytearray(b"abc")
reader = memoryview(letters)
print("read while lent:", bytes(reader))
try:
    letters.append(ord("d"))
except BufferError as error:
    print("write while lent:", error)
reader.release()
letters.append(ord("d"))
print("write after that:", bytes(letters))

reader = memoryview(letters)
letters.append(ord("e"))
print("never printed")
