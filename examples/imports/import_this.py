"""Import a module that prints. What has it done, and what is left?"""

import contextlib
import io

first, second = io.StringIO(), io.StringIO()
with contextlib.redirect_stdout(first):
    import this
with contextlib.redirect_stdout(second):
    import this

lines = first.getvalue().splitlines()
print("the first import printed", len(lines), "lines:", lines[0])
print("the second import printed", len(second.getvalue()), "lines")
names = [name for name in vars(this) if not name.startswith("__")]
print("left in the module:", sorted(names))
print("the cipher:", this.s.splitlines()[0])
