"""Two readers count their reads in one place."""


class Counter:
    def __init__(self):
        self.reads = 0


class Reader:
    def __init__(self, counter):
        self.counter = counter

    def read(self):
        self.counter.reads += 1


counter = Counter()
one, other = Reader(counter), Reader(counter)
one.read()
other.read()
other.read()
print("reads:", counter.reads)
