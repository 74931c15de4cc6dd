"""Open a pipe and a terminal for writing. Which one gets its lines at once?"""

import os

pipe = os.pipe()
terminal = os.openpty()
for name, (reader, writer) in (("pipe", pipe), ("terminal", terminal[::-1])):
    with open(writer, "w", closefd=False) as out:
        print(f"{name}: line_buffering={out.line_buffering}")
