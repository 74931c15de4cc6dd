# Three spellings. Is it one module?
from . import baz as one
from ..bar import baz as two
from foo.bar import baz as three

print("__name__:", __name__)
print("__package__:", __package__)
print("one module:", one is two is three)
print("its name:", one.__name__)
try:
    import baz
except ModuleNotFoundError as error:
    print("without dots:", error)
