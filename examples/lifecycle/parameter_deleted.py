"""The callee deletes its parameter. Who else holds the object?"""


class Witness:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(f"  {self.name} dies")


def deletes(witness):
    del witness
    print("  after del, in the callee")


def looks(witness):
    print("  last line of the callee")
    return len(witness.name)


print("deleted in the callee")
deletes(Witness("temporary"))
print("not deleted")
print("  the caller prints", looks(Witness("temporary")))
print("the caller's variable, deleted in the callee")
named = Witness("named")
deletes(named)
print("back in the caller:", named.name)
del named
