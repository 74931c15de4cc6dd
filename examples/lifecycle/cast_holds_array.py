"""A cast, reported in 2011: why does the array not go?"""

import ctypes
import gc
import weakref

FourIntegers = ctypes.c_int * 4

gc.disable()
array = FourIntegers()
pointer = ctypes.cast(array, ctypes.c_void_p)
held = array._objects.values()
print("array among its own objects:", any(o is array for o in held))
ref = weakref.ref(array)
del array, pointer, held
print("alive after del:", ref() is not None)

gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)  # keep in gc.garbage what you find
array = FourIntegers()
ctypes.cast(array, ctypes.c_void_p)
del array
gc.collect()
print("found:", sorted(type(o).__name__ for o in gc.garbage))
gc.set_debug(0)
gc.garbage.clear()

array = FourIntegers()
pointer = ctypes.c_void_p(ctypes.addressof(array))
ref = weakref.ref(array)
del array
print("by address, alive after del:", ref() is not None)
print("the pointer still has the address:", bool(pointer))
