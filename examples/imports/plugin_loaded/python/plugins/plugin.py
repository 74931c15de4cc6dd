"""Nobody imports this by name. The host finds it while running."""


def area(width, height):
    return width * height
