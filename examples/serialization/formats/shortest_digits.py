"""Which digits are written for a float, and do they suffice?"""

import json
import struct

for number in (0.1, 0.1 + 0.2, 1 / 3, 1e22, 5e-324, -0.0):
    text = json.dumps(number)
    back = json.loads(text)
    same = struct.pack("<d", back) == struct.pack("<d", number)
    print(f"{text}: the same bits {same}")

(narrow,) = struct.unpack("<f", struct.pack("<f", 0.1))
print("0.1 in four bytes:", json.dumps(narrow))
