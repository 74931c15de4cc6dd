"""Three copies of a list of lists. Which notice the 9?"""

import copy

row = [1]
rows = [row, row]
shallow = copy.copy(rows)
deep = copy.deepcopy(rows)
row.append(9)

print("rows:", rows)
print("shallow:", shallow)
print("deep:", deep)
print("deep, still one row:", "yes" if deep[0] is deep[1] else "no")
