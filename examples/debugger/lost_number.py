"""Three calls, and the innermost fails. Who tells which call it was?"""


def read(text):
    return int(text)


def sum_of(texts):
    return sum(read(text) for text in texts)


print("sum:", sum_of(["3", "4"]))
print("sum:", sum_of(["3", "four"]))
