"""Everything from two modules. Whose name is it now?"""

from math import *

print("sqrt(4):", sqrt(4))

from cmath import *

print("sqrt(4), one line later:", sqrt(4))

print("open comes from:", open.__module__)

from os import *

print("open comes from:", open.__module__)


def floor(number):
    return "my own"


print("floor(2.5):", floor(2.5))

from math import *

print("floor(2.5), imported once more:", floor(2.5))

try:
    code = "def area():\n    from math import *"
    compile(code, "example", "exec")
except SyntaxError as error:
    print("in a function:", error.msg)
