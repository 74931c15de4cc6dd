"""Is a default made once, or once a call? Watch when it is made."""


def made():
    print("  a default is made")
    return []


def collect(item, items=made()):
    items.append(item)
    return items


print("before the first call")
print("first call:", collect(1))
print("second call:", collect(2))
print("with a list:", collect(3, [7]))
print("kept in the function:", collect.__defaults__)
