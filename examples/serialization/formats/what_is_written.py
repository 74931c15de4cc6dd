"""Save a point. What does the file say: values, or orders?"""

import pickle
import pickletools


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


saved = pickle.dumps(Point(3, 4))
pickletools.dis(pickletools.optimize(saved))
