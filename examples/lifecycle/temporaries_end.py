"""A value without a name, in the middle of a line. How long?"""


class Witness:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(f"  {self.name} dies")


print("one attribute of it:")
print("  sees", Witness("temporary").name)

print("matched:")
match Witness("matched").name:
    case "":
        print("  it has no name")
    case name:
        print("  in the match, sees", name)

print("asked in an if:")
if Witness("asked").name == "asked":
    print("  in the if")

print("bound in passing:")
if (bound := Witness("bound")).name:
    print("  in the if, sees", bound.name)
print("  after the if")
del bound
