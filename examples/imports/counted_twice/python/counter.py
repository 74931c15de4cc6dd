"""A counter that host and plugin both import."""

total = 0


def count():
    global total
    total += 1
    return total
