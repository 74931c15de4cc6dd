# Two inner functions mention the same local. One of them raises it.
# What does the other see, and what does the parent?


def parent():
    count = 0

    def increment():
        nonlocal count
        count += 1

    def look():
        return count

    increment()
    increment()
    print("the parent sees:", count)
    count = 10
    same = increment.__closure__[0] is look.__closure__[0]
    print("one cell:", same)
    return increment, look


increment, look = parent()
increment()
print("the sibling sees:", look())
