"""Does a function receive the caller's object, or a copy of it?"""


def identity_inside(x):
    return id(x)


def report(label, same):
    print(f"{label}: {'yes' if same else 'no'}")


numbers = [1, 2, 3]
report("a list, same inside", identity_inside(numbers) == id(numbers))
report("an equal list", identity_inside([1, 2, 3]) == id(numbers))

# The notebook asks with 90. Every 90 answers alike.
a = 90
report("90, same inside", identity_inside(a) == id(a))
report("a 90 from elsewhere", identity_inside(int("90")) == id(a))
