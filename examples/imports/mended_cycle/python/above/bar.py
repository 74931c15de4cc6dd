from foo import spam

def show():
    print(spam)
