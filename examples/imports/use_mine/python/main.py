"""Put a module of one's own in place of another one."""

import sys

import early
import my_shapes

sys.modules["shapes"] = my_shapes

import late
import shapes

print("early got", early.shapes.name)
print("late got", late.shapes.name)
print("main got", shapes.name, "from", shapes.__name__)
