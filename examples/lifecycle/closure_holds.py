"""Two inner functions outlive their parent. What else does?"""


class Witness:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(f"  {self.name} dies")


def parent():
    mentioned = Witness("mentioned")
    unmentioned = Witness("unmentioned")
    print("  parent sees", unmentioned.name)

    def first():
        return mentioned.name

    def second():
        return mentioned.name.upper()

    return first, second


print("call the parent")
first, second = parent()
print("returned:", first(), second())
print("one cell:", first.__closure__[0] is second.__closure__[0])
print("the first closure goes")
del first
print("the second closure goes")
del second
print("end")
