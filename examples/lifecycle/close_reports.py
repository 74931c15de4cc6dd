"""`/dev/full` never has room. Two ways to close, and who says so."""

out = open("/dev/full", "w")
out.write("a line")
try:
    out.close()
    print("close: fine")
except OSError as error:
    print("close:", error.strerror)
print("closed all the same:", out.closed)

try:
    out.write("another")
except ValueError as error:
    print("write:", error)
out.close()
print("closed twice: not a word")
