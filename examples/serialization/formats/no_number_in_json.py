"""Not-a-number and infinity. Does JSON have them?"""

import json
import math
import pickle

numbers = [math.nan, math.inf, -math.inf, 1.5]
text = json.dumps(numbers)
print("JSON:", text)
print("back:", json.loads(text))
try:
    json.dumps(numbers, allow_nan=False)
except ValueError as error:
    print("allow_nan=False:", error)

checked = [x if math.isfinite(x) else None for x in numbers]
print("with None:", json.dumps(checked, allow_nan=False))
print("pickle:", pickle.loads(pickle.dumps(numbers)))
print("0.5 as key:", json.loads(json.dumps({0.5: "tea"})))
