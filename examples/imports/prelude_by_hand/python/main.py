"""Everything from two modules. What is everything?"""

before = set(globals()) | {"before"}
from shapes import *
print("with __all__:", sorted(set(globals()) - before))

before = set(globals())
from sizes import *
print("without:", sorted(set(globals()) - before))

print("a square:", Square(3).area())
import shapes
print("by its path:", shapes.Draft.__name__)
