"""One way to take a list. Each function answers how many items it
has at the end. And the caller?"""


def look(items):
    return len(items)


def change(items):
    items.append(9)
    return len(items)


def change_a_copy(items):
    items = [*items, 9]
    return len(items)


kept = []


def keep(items):
    kept.append(items)
    return len(items)


items = [1, 2]
for function in (look, change_a_copy, keep, change):
    print(f"{function.__name__}: {function(items)}, caller {items}")
print("kept:", kept[0])
