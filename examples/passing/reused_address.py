"""A list dies, another is born. Are their ids different?"""


def report(label, same):
    print(f"{label}: {'yes' if same else 'no'}")


first = [1]
identity = id(first)
second = [2]
report("both alive, same id", id(second) == identity)

del first
third = [3]
report("first is dead, same id", id(third) == identity)
report("id([]) == id([])", id([]) == id([]))
report("[] is []", [] is [])
