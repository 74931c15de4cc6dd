"""`except … as error` forgets the error. The prompt does not."""

import code
import sys


class Table:
    def __del__(self):
        print("  table is freed")


def work():
    table = Table()
    raise ValueError("no such column")


print("in a program:")
try:
    work()
except ValueError as error:
    print("  caught:", error)
print("  is `error` a name:", "error" in globals())

print("at the prompt:")
prompt = code.InteractiveInterpreter({"work": work})
prompt.write = lambda text: None  # no traceback on the screen
prompt.runsource("work()")
print("  sys.last_exc:", sys.last_exc)

print("the next error:")
prompt.runsource("1 / 0")
print("  sys.last_exc:", sys.last_exc)
