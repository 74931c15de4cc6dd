"""Three messages one after another in one file; the last is cut off."""

import io
import pickle

file = io.BytesIO()
for name in ["first", "second", "third"]:
    pickle.dump((name, [2, 2]), file)
whole = file.getvalue()

file = io.BytesIO(whole)
while True:
    try:
        name, _ = pickle.load(file)
    except EOFError:
        break
    print("whole:", name)

file = io.BytesIO(whole[:-3])
while True:
    try:
        name, _ = pickle.load(file)
    except EOFError:
        print("cut off: the end")
        break
    except pickle.UnpicklingError as error:
        print("cut off:", error)
        break
    print("cut off:", name)

try:
    pickle.load(io.BytesIO(whole[:2]))
except EOFError as error:
    print("cut off after two bytes:", type(error).__name__)
