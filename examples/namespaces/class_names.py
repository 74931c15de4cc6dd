"""Which names are a class's own, and which are borrowed?"""


class A:
    var = 1

    def describe(self):
        return "A's describe"


class B(A):
    def describe(self):
        return "B's describe"


def own(names):
    return sorted(n for n in names if not n.startswith("_"))


print("dir(B):            ", own(dir(B)))
print("B.__dict__:        ", own(B.__dict__))
print("__init__ in dir:   ", "__init__" in dir(B))
print("__init__ in own:   ", "__init__" in B.__dict__)
try:
    B.__dict__["extra"] = 2
except TypeError as error:
    print("written:           ", error)

B.extra = 2  # the way in
b = B()
b.late = 3
print("added later:       ", B.extra, b.late, own(vars(b)))
print("own first:         ", b.describe())
print("the other by name: ", A.describe(b))
print("inherited constant:", B.var)
