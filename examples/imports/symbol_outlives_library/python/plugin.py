"""Knows how large a page is."""

margin = 2


def area(width, height):
    return (width - margin) * (height - margin)
