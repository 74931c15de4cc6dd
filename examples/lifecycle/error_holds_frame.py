"""A saved error, and what it keeps from being freed."""

saved = []


class Table:
    def __del__(self):
        print("  table is freed")


def work():
    table = Table()
    raise ValueError("no such column")


print("caught, and let go:")
try:
    work()
except ValueError as error:
    print("  caught:", error)
print("  after the handler")

print("caught, and saved:")
try:
    work()
except ValueError as error:
    saved.append(error)
print("  after the handler")
frame = saved[0].__traceback__.tb_next.tb_frame
print("  it still knows:", *frame.f_locals)
del frame

print("traceback removed:")
saved[0].__traceback__ = None
print("  still saved:", saved)
