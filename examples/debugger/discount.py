"""A till. What happens if a variable is changed while it stands?"""


def reduced(price, percent):
    result = price
    reduction = price * percent // 100
    result -= reduction
    return result


for price in (200, 300, 400):
    print(price, "becomes", reduced(price, 10))
