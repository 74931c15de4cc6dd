"""A thousand lines through three writers.

How often does each one call the system?
"""

import io


class Counting(io.RawIOBase):
    """Stands for a terminal or a file: counts calls, keeps nothing."""

    def __init__(self):
        self.calls = 0

    def writable(self):
        return True

    def write(self, data):
        self.calls += 1
        return len(data)


def thousand_lines(writer):
    for number in range(1_000):
        print("line", number, file=writer)
    writer.flush()


target = Counting()
thousand_lines(io.TextIOWrapper(target, write_through=True))
print("no buffer:", target.calls, "writes")

target = Counting()
buffered = io.BufferedWriter(target)
thousand_lines(io.TextIOWrapper(buffered, line_buffering=True))
print("line_buffering=True:", target.calls, "writes")

target = Counting()
thousand_lines(io.TextIOWrapper(io.BufferedWriter(target)))
print("block-buffered:", target.calls, "writes")
