"""Areas always, volumes if there is what they need."""


def area(side):
    return side * side


try:
    from solids import cube
except ImportError:
    pass
else:

    def volume(side):
        return cube(side)
