import foo

def show():
    print(foo.spam)
