"""One list, held twice. How often is it in the pickle?"""

import pickle
import pickletools

inner = ["tea"]
saved = pickletools.optimize(pickle.dumps([inner, inner]))
for opcode, argument, _ in pickletools.genops(saved):
    if opcode.name not in ("PROTO", "FRAME"):
        print(opcode.name, "" if argument is None else repr(argument))

first, second = pickle.loads(saved)
print("one list:", first is second)
