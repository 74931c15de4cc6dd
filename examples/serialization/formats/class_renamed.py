"""Saved by one version of a class, and loaded by the next."""

import io
import pickle


class Point:
    def __init__(self, x):
        self.x = x


saved = pickle.dumps(Point(3))
print("the name is in the file:", b"Point" in saved)


class Point:  # the next version has a second attribute
    def __init__(self, x, y=0):
        self.x, self.y = x, y


point = pickle.loads(saved)
print("loaded, without __init__:", vars(point))
print("y is there:", hasattr(point, "y"))

Place = Point  # and the third has another name
del Point
try:
    pickle.loads(saved)
except AttributeError as error:
    print("renamed:", str(error).partition(" on <")[0])


class Mended(pickle.Unpickler):
    def find_class(self, module, name):
        renamed = {"Point": "Place"}
        return super().find_class(module, renamed.get(name, name))


place = Mended(io.BytesIO(saved)).load()
print("found under the new name:", type(place) is Place, vars(place))
