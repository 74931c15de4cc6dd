"""Import what is there only with an extra."""

import shapes

print("area:", shapes.area(3))
try:
    from shapes import volume
except ImportError as error:
    print("ImportError for", error.name, "and", error.name_from)
try:
    shapes.volume(3)
except AttributeError as error:
    print("AttributeError:", error)
