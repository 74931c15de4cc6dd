"""Eight ways to let go of an object. None of them says `del`."""

from types import SimpleNamespace


class Witness:
    def __init__(self, name):
        print(f"{name}:", end="")

    def __del__(self):
        print(" dies", end="")


def numbers(witness):
    yield 1


name = Witness("assignment")
name = Witness("\n  the new value")
print(" is bound", end="")
name = None
items = [Witness("\nitem removed")]
items.pop()
table = {"key": Witness("\nitem overwritten")}
table["key"] = None
holder = SimpleNamespace(part=Witness("\nattribute overwritten"))
holder.part = None
Witness("\nstatement ends")
try:
    raise ValueError(Witness("\nexcept block ends"))
except ValueError as error:
    print(" caught", end="")
for item in (Witness(text) for text in ["\nloop", "\nnext turn"]):
    print(" body", end="")
print(" loop over", end="")
item = None
running = numbers(Witness("\ngenerator closed"))
next(running)
running.close()
print()
