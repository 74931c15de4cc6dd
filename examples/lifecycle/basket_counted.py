"""A basket is made to be counted. Is it there for the report?"""


def basket():
    #@ made (return): The list is on its way to a caller that has no
    #@ name for it.
    return ["egg", "salt"]


def report(count):
    #@ counted: The list is gone: `len` was all that needed it.
    #@ named (2): Now there is a name for the list, and it is there.
    print(count, "things")


report(len(basket()))
#@ over: Nothing is left of the statement.
kept = basket()
report(len(kept))
print("kept:", kept)
