"""A record goes out and comes back. Is it the same record?"""

import json
import pickle

record = {
    "name": "Ada",
    "position": (3, 4),
    "scores": {1: 9.5, 2: 8.0},
    "team": None,
}
text = json.dumps(record)
print("JSON:", text)
back = json.loads(text)
print("position:", back["position"])
print("scores:", back["scores"])
print("the same after JSON:", back == record)

back = pickle.loads(pickle.dumps(record))
print("the same after pickle:", back == record)
