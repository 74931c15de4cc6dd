"""A million lines into a file: one by one, then in blocks."""

import os
import tempfile
import time

LINE_BUFFERED, BLOCK_BUFFERED = 1, -1


def million_lines(path, buffering):
    start = time.perf_counter()
    with open(path, "w", buffering=buffering) as file:
        for number in range(1_000_000):
            print(number, file=file)
    return time.perf_counter() - start


path = os.path.join(tempfile.gettempdir(), "million_lines_python.txt")
each = million_lines(path, LINE_BUFFERED)
print(f"each line on its own: {each:.2f} s")
together = million_lines(path, BLOCK_BUFFERED)
print(f"8 KiB at a time: {together:.2f} s")
faster = each > 2 * together
print("more than twice as fast:", "yes" if faster else "no")
os.remove(path)
