"""Which of these names can a stranger reach?"""

import oven
from oven import *
from oven import _ignite

print("by the star:", "bake" in globals(), "Light" in globals())
print("by name, _ignite:", _ignite())
light = oven.Light()
print("one underscore:", light._watts)
print("two underscores:", hasattr(light, "__fuse"))
print("all attributes:", vars(light))
light._Light__fuse = 99
print("written from outside:", light._Light__fuse)
