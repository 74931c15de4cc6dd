"""Two names hold one list. How many lists come back?"""

import json
import pickle


def report(what, flat):
    flat["ben"].append("bread")
    print(f"{what}: Ann reads {flat['ann']},", end=" ")
    print("one list:", flat["ann"] is flat["ben"])


shared = ["milk"]
flat = {"ann": shared, "ben": shared}

text = json.dumps(flat)
print(text)
saved = pickle.dumps(flat)
report("before", flat)
report("JSON", json.loads(text))
report("pickle", pickle.loads(saved))
