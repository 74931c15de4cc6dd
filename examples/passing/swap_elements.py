"""Exchange two elements. Then an element with its own index."""

cards = ["a", "b", "c", "d"]
cards[0], cards[3] = cards[3], cards[0]
print("first and last:", cards)

numbers, i = [2, 0, 1], 0
i, numbers[i] = numbers[i], i
print("index first:", i, numbers)

numbers, i = [2, 0, 1], 0
numbers[i], i = i, numbers[i]
print("element first:", i, numbers)
