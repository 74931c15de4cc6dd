"""A function appends to the list it was given. Who sees it?"""


def append(items, element):
    #@ lent: `items` leads to the same list. Nothing was copied.
    items.append(element)
    #@ grown: Both names lead to one list; it has grown.
    print("inside:", items)


numbers = [1, 2]
#@ before: `numbers` leads to a list of two.
append(numbers, 3)
#@ after: The function's name is gone. The list has three.
print("outside:", numbers)
