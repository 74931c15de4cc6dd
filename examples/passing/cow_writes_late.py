"""Copy only if there is something to write. Whose list comes back?"""


def without_negatives(items):
    result = items
    for position, item in enumerate(items):
        if item < 0:
            if result is items:
                result = list(items)
            result[position] = 0
    return result


good, bad = [1, 2], [1, -2]
from_good, from_bad = without_negatives(good), without_negatives(bad)
print("good:", from_good, "copied:", from_good is not good)
print("bad:", from_bad, "copied:", from_bad is not bad)

from_good.append(3)
from_bad.append(3)
print("after the caller appends:", good, bad)
