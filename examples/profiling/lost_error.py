"""`/dev/full` is a file on Linux that never has room. Who tells you?"""

try:
    with open("/dev/full", "w") as out:
        print("characters written:", out.write("a line"))
    print("closed: not a word")
except OSError as error:
    print("closed:", error.strerror)
