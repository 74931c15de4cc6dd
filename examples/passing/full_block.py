"""The list has two rows, and one more comes. Where is the first?"""

rows = [[1, 2], [3, 4]]
first = rows[0]
#@ full: `first` and the first place of the list lead to one row.
rows.append([5, 6])
#@ grown: The list has grown, and `first` leads where it led.
print("moved:", first is not rows[0])
print("first:", first)
