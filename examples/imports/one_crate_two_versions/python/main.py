# Two modules, each in need of its own version of shape.
import sys

sys.path += ["one", "two"]
import left
import right

print("left has:", left.shape.VERSION)
print("right has:", right.shape.VERSION)
print("one module:", left.shape is right.shape)
