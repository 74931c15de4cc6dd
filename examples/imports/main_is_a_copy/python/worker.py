def work():
    import counter
    counter.bump()


def seen():
    import counter
    return counter.count
