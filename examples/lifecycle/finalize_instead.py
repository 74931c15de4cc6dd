"""`weakref.finalize`: a finalizer beside the object, not inside it."""

import sys
import weakref


class Sensor:
    pass


def tell(name):
    print(f"  finalizer of {name}")


print("last reference removed:")
sensor = Sensor()
weakref.finalize(sensor, tell, "a")
del sensor

print("called by hand:")
sensor = Sensor()
finalizer = weakref.finalize(sensor, tell, "b")
finalizer()
print("  still to be run:", finalizer.alive)
del sensor

# What hangs on `sys` outlives the modules' variables.
sys.kept = Sensor()
weakref.finalize(sys.kept, tell, "c, which `sys` keeps")
print("interpreter exits:")
