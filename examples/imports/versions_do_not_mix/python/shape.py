VERSION = 2


class Square:
    def __init__(self, edge):
        self.edge = edge
