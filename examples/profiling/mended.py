"""What Python does without a word where Rust refuses."""

import math

nan = math.nan
print("min, NaN first:", min([nan, 2.5, -1.0]))
print("min, NaN later:", min([2.5, nan, -1.0]))
print("sorted:", sorted([2.5, nan, -1.0]))

print("cos(3):", round(math.cos(3), 3))
wide = 2**53 + 1
print("float of", wide, "becomes", int(float(wide)))
print("int against float:", wide > float(2**53))
print("float against float:", float(wide) > float(2**53))
