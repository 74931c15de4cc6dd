"""An oven. Only bake is meant for others."""

__all__ = ["bake"]


def bake():
    return _ignite() + 160


def _ignite():
    return 20


class Light:
    def __init__(self):
        self._watts = 25
        self.__fuse = 10
