"""The smallest and the largest: two results from one function."""


def bounds(values):
    return min(values), max(values)


def bounds_into(values, low, high):
    low, high = min(values), max(values)


def bounds_into_list(values, result):
    result[:] = min(values), max(values)


values = [3, 1, 4]
print("returned:", bounds(values))

low = high = 0
bounds_into(values, low, high)
print("into integers:", (low, high))

result = []
bounds_into_list(values, result)
print("into a list:", result)

try:
    bounds([])
except ValueError as error:
    print("of nothing:", error)
