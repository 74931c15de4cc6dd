"""With -O or without: which functions and variables are there?"""


def total(prices):
    sum = 0.0
    for price in prices:
        assert price > 0
        sum += price * 1.25
    return sum


def bill(prices, people):
    sum = total(prices)
    tip = sum / 10
    each = (sum + tip) / people
    return round(each)


print("each pays:", bill([30.0, 10.0], 5))
