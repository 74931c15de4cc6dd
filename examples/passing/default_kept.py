"""Two calls bring no list. How many lists are there?"""


def collect(item, items=[]):
    #@ called: `items` leads to the list that the function holds.
    items.append(item)
    #@ kept: The item is in the function's own list.
    return items


#@ defined: The function holds a list, before anyone has called it.
first = collect(1)
#@ first: `first` leads to that list as well.
second = collect(2)
#@ second: Two calls, one list: `first`, `second` and the function hold
#@ it.
print("first:", first)
print("second:", second)
