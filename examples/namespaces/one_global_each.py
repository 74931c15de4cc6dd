"""Two modules, one `level` each. Whose does a function see?"""

import builtins
import types

level = "main's"

SOURCE = """
level = "other's"

def show():
    return level

def show_unit():
    return unit
"""

other = types.ModuleType("other")
exec(SOURCE, other.__dict__)  # what `import other` would do

print("here:              ", level)
print("other, from here:  ", other.level)
print("other's function:  ", other.show())

unit = "main's"
try:
    print("main's, from other:", other.show_unit())
except NameError as error:
    print("main's, from other:", error)

builtins.unit = "everybody's"
print("a new builtin:     ", other.show_unit())
