# The second copy of ham reports itself.
import ham

try:
    import baz.ham
except ImportError as error:
    print(error)
