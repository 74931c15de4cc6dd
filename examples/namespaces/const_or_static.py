# Two counters, raised twice each. One is a list in a module variable,
# one a list that is written out where it is used.

PLACE = [0]


def value():
    return [0]


for _ in range(2):
    PLACE[0] += 1
    value()[0] += 1

print("module variable:", PLACE[0])
print("written out:", value()[0])

mine = value()
mine[0] += 1
mine[0] += 1
print("written out once, and kept:", mine[0])
