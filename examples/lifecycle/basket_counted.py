"""A basket is made to be counted. Is it there for the report?"""


def basket():
    return ["egg", "salt"]


def report(count):
    print(count, "things")


report(len(basket()))
kept = basket()
report(len(kept))
print("kept:", kept)
