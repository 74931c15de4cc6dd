"""`+=` on a list in a tuple: does it fail, or does it work?"""

import dis

row = ([1], "label")
try:
    row[0] += [2]
except TypeError as error:
    print("raised:", error)
print("afterwards:", row)

row[0].append(3)
print("append:", row)

steps = [step.opname for step in dis.get_instructions("row[0] += [2]")]
deeds = "BINARY_OP", "STORE_SUBSCR"
print("in this order:", *(step for step in steps if step in deeds))
