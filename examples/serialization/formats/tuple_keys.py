"""A map from places to things. What are the keys in JSON?"""

import json

things = {(3, 4): "tree", (5, 6): "well"}
try:
    json.dumps(things)
except TypeError as error:
    print("TypeError:", error)
print("skipkeys:", json.dumps(things, skipkeys=True))

pairs = json.dumps(list(things.items()))
print("as pairs:", pairs)
back = {tuple(place): thing for place, thing in json.loads(pairs)}
print("the same:", back == things)

two = {1: "number", "1": "text"}
print("two keys:", json.dumps(two))
print("back:", json.loads(json.dumps(two)))
