def roar():
    return "roar, in " + __name__
