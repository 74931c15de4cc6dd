"""How often does the loop compute its second cosine, the one that
everybody wants to remove?
"""

import math


def cos_min(values):
    lowest = math.cos(values[0])
    repeated = 0
    for x in values:
        if math.cos(x) < lowest:
            lowest = math.cos(x)
            repeated += 1
    return lowest, repeated


for count in (10_000, 100_000, 1_000_000):
    lowest, repeated = cos_min(range(count))
    print(f"0 to {count - 1}: {lowest}, second cos {repeated} times")
# The worst case: every number is a new minimum.
lowest, repeated = cos_min([step * 0.0003 for step in range(10_000)])
print(f"0 to 3: {lowest:.6f}, second cos {repeated} times")
