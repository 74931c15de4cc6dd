# PYTHONPATH names a folder and its parent. What happens to ham?
import sys

import ham
import baz.ham

print("one file:", ham.__file__ == baz.ham.__file__)
print("one module:", ham is baz.ham)
ham.sold.append("slice")
print("sold:", ham.sold, baz.ham.sold)
print("isinstance:", isinstance(ham.Ham(), baz.ham.Ham))
print("by name:", ham.Ham.__qualname__, baz.ham.Ham.__qualname__)
print("by module:", ham.Ham.__module__, baz.ham.Ham.__module__)
