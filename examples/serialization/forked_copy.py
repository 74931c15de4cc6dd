"""A fork: the child goes on with all that the parent had."""

import os

numbers = [1, 2, 3]
double = lambda number: number * 2  # noqa: E731
file = open("/etc/passwd")
first = file.read(1)

child = os.fork()
if child == 0:
    numbers.append(4)
    works = double(21) == 42 and file.read(1) == "o"
    os._exit(len(numbers) if works else 0)

_, status = os.waitpid(child, 0)
print("list in the child:", os.waitstatus_to_exitcode(status))
print("list in the parent:", len(numbers))
