"""An import inside a function. Where does its name go?"""

import sys


def grey(level):
    import colorsys

    print("names in the function:", sorted(locals()))
    return colorsys.rgb_to_hsv(level, level, level)


print("loaded before the call:", "colorsys" in sys.modules)
print(grey(0.5))
print("loaded after the call:", "colorsys" in sys.modules)
print("a name of the main module:", "colorsys" in globals())
try:
    colorsys.rgb_to_hsv(1, 1, 1)
except NameError as error:
    print("NameError:", error)
