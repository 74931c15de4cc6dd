"""Ann follows Ben, and Ben follows Ann. Can that be written out?"""

import json
import pickle

ann = {"name": "Ann"}
ben = {"name": "Ben", "follows": ann}
ann["follows"] = ben

copy = pickle.loads(pickle.dumps(ann))
print("pickle, Ann follows", copy["follows"]["name"])
print("pickle, and he", copy["follows"]["follows"]["name"])
print("the same Ann:", copy["follows"]["follows"] is copy)

try:
    json.dumps(ann)
except ValueError as error:
    print("JSON:", error)
