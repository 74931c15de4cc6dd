def show():
    from foo import spam
    print(spam)
