"""A temperature below absolute zero: who can make one?"""


class Temperature:
    def __init__(self, kelvin):
        if kelvin < 0:
            raise ValueError("below absolute zero")
        self._kelvin = kelvin

    def kelvin(self):
        return self._kelvin

    def is_warmer(self, other):
        return self._kelvin > other._kelvin


water = Temperature(273.15)
print("warmer than helium:", water.is_warmer(Temperature(4.2)))
try:
    Temperature(-5)
except ValueError as error:
    print("refused:", error)

water._kelvin = -5
print("by assignment:", water.kelvin())
other = object.__new__(Temperature)
other.__dict__["_kelvin"] = -6
print("around the constructor:", other.kelvin())
