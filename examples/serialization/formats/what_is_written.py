"""Save a point. What does the file say: values, or orders?"""

import pickle
import pickletools


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


saved = pickletools.optimize(pickle.dumps(Point(3, 4)))
for opcode, argument, _ in pickletools.genops(saved):
    if opcode.name not in ("PROTO", "FRAME"):
        print(opcode.name, "" if argument is None else repr(argument))
