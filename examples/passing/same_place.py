"""Give x another value. Was anything created?"""

x = None
old = x
x = 9
print("x is the old object:", x is old)
print("x is some other 9:", x is int("9"))

x = int("1000")
print("x is some other 1000:", x is int("1000"))

x = object()
old = x
x = object()
print("x is the old object:", x is old)
