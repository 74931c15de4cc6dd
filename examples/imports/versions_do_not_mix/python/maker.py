import shape


def make():
    return shape.Square(side=3)
