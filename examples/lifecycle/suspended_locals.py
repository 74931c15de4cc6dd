"""A function that has stopped halfway. Who owns its locals?"""


class Table:
    rows = ["first", "second", "third"]

    def __del__(self):
        print("  table is freed")


def read():
    table = Table()
    for row in table.rows:
        yield row


print("one row taken:")
rows = read()
print("  row:", next(rows))
print("  it still holds:", *rows.gi_frame.f_locals)

print("generator closed:")
rows.close()
print("  rows left:", list(rows))

print("to the end:")
rows = read()
print("  rows:", *rows)
print("  the generator is still bound:", rows is not None)
