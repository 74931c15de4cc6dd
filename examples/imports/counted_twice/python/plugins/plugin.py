"""Counts, in its own way and in the host's."""

import counter


def count():
    return counter.count()


def count_with(count):
    return count()
