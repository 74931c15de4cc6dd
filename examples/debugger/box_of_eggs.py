"""What may be typed at the prompt about these?"""


class Eggs:
    def __init__(self, weights):
        self._weights = weights

    def total(self):
        return sum(self._weights)

    def count(self):
        return len(self._weights)

    def __str__(self):
        return f"{self.count()} eggs"


def largest(items):
    return max(items)


def twice(number):
    return 2 * number


def main():
    eggs = Eggs([61, 58, 64])
    limit = 60
    heavy = lambda weight: weight > limit
    print(eggs, eggs.total(), largest(eggs._weights))
    print(heavy(58), twice(limit))


main()
