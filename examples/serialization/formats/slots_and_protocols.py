"""With __slots__ there is no __dict__. Is there a state to save?"""

import pickle


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


point = Point(3, 4)
print("has __dict__:", hasattr(point, "__dict__"))
print("__getstate__:", point.__getstate__())
for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    try:
        loaded = pickle.loads(pickle.dumps(point, protocol))
        print(f"protocol {protocol}: {loaded.x}, {loaded.y}")
    except TypeError as error:
        print(f"protocol {protocol}: {error}")
