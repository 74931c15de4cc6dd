"""The program: what python -m greeter runs."""

import sys

from . import greeting

print(greeting(*sys.argv[1:]))
