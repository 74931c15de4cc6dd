"""An error that has something of yours. What, and how do you see it?"""

data = b"caf\xe9!"
try:
    data.decode()
except UnicodeDecodeError as error:
    print("error:", error.reason)
    print("it has the bytes:", error.object == data)
    print("they are the very bytes:", error.object is data)
    print("as latin-1:", error.object.decode("latin-1"))
