"""`__init__` raises halfway. Which finalizers run, and on what?"""


class Log:
    def __del__(self):
        print("  finalizer of the log")


class Connection:
    def __init__(self, address):
        self.log = Log()
        if not address:
            raise ValueError("no address")
        self.address = address

    def __del__(self):
        print("  finalizer of the connection")
        print("  it has an address:", hasattr(self, "address"))


print("built:")
connection = Connection("localhost")
del connection

print("failed halfway:")
try:
    Connection("")
except ValueError as error:
    print("  caught:", error)
