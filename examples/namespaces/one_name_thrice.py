"""One name, given out several times. Who keeps it?"""


class area:
    UNIT = "m²"


print("the name means:", type(area).__name__, area.UNIT)


def area(width, height):
    return width * height


print("the name means:", type(area).__name__, area(2, 3))

area = area(4, 5)
print("the name means:", type(area).__name__, area)


class Field:
    def __init__(self, area):
        self.area = area

    def area(self):
        return self.area * 2


field = Field(7)
print("the attribute: ", field.area)
try:
    print("the method:    ", field.area())
except TypeError as error:
    print("the method:    ", error)
print("by the class:  ", Field.area(field))
print("the module's:  ", area)
