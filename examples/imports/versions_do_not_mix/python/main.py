# maker was written for version 1 of shape, we for version 2.
import maker
import shape

print("version:", shape.VERSION)
print("ours:", shape.Square(edge=3).edge)
try:
    print("theirs:", maker.make().edge)
except TypeError as error:
    print("theirs:", error)
