# Two inner functions mention the same local. One of them raises it.
# What does the other see, and what does the parent?


def parent():
    count = 0

    def increment():
        nonlocal count
        count += 1

    def look():
        #@ looked: `look` finds the 11 where `increment` has left it.
        return count

    #@ made: One cell, and three ways to it: from the parent's frame
    #@ and from both functions.
    increment()
    print("the parent sees:", count)
    count = 10
    #@ set: The parent has assigned, and the 10 is in the cell.
    return increment, look


increment, look = parent()
#@ returned: The parent's frame is gone. The cell is still there, since
#@ two functions hold it.
increment()
print("the sibling sees:", look())
