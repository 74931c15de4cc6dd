limit = 3


def raise_limit():
    global limit
    limit = 10
