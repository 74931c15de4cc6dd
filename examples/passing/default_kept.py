"""Two calls bring no list. How many lists are there?"""


def collect(item, items=[]):
    #@ called: items leads to the list that the function holds.
    items.append(item)
    #@ kept: The item went into the function's own list.
    return items


#@ defined: The function holds a list, and nobody has called it.
first = collect(1)
#@ first: first leads to that list as well.
second = collect(2)
#@ second: Two calls, one list, held by both names and the function.
print("first:", first)
print("second:", second)
