"""A pipe and a terminal. Which one gets its lines at once?"""

import os

pipe = os.pipe()
terminal = os.openpty()
for name, writer in (("pipe", pipe[1]), ("terminal", terminal[1])):
    with open(writer, "w", closefd=False) as out:
        print(f"{name}: line_buffering={out.line_buffering}")
