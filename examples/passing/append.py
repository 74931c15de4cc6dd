"""A function appends to the list it was given. Who sees it?"""


def append(items, element):
    #@ lent: Two names lead to one list. Nothing was copied.
    items.append(element)
    #@ grown: Both names lead to one list; it has grown.
    print("inside:", items)


numbers = [1, 2]
#@ before: One name, and a list of two numbers.
append(numbers, 3)
#@ after: The function's name is gone, and the list has three numbers.
print("outside:", numbers)
