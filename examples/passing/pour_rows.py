"""Pour one row into another. What if it is the same row?"""


def pour(source, target):
    target.extend(source)
    source.clear()


rows = [[1, 2], [3], [4, 5]]
pour(rows[0], rows[2])
print("first into last:", rows)

for source, target in [(2, 1), (1, 1)]:
    pour(rows[source], rows[target])
    print(f"{source} into {target}:", rows)
