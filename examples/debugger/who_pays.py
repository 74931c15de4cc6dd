"""Three functions deep: who called, and with what?"""


def share(total, people):
    each = total / people
    return round(each)


def bill(prices, people):
    total = sum(prices)
    tip = total * 0.1
    return share(total + tip, people)


def main():
    prices = [30.0, 10.0]
    for people in (2, 4):
        print(people, "people pay", bill(prices, people))


main()
