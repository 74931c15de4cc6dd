"""Five thousand readings, kept once each, in a list and in a set.

How many comparisons?
"""

comparisons = 0


class Reading:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        global comparisons
        comparisons += 1
        return self.value == other.value

    def __hash__(self):
        return hash(self.value)


def readings():
    return (Reading(number * number % 991) for number in range(5_000))


kept = []
for reading in readings():
    if reading not in kept:
        kept.append(reading)
thousands = comparisons // 1_000
print(f"list: {len(kept)} kept, {thousands} thousand comparisons")

comparisons = 0
kept = set(readings())
thousands = comparisons // 1_000
print(f"set: {len(kept)} kept, {thousands} thousand comparisons")
