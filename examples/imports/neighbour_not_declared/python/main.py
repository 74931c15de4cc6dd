"""Import the file next door, without a word in between."""

import shapes

print("area:", shapes.area)
