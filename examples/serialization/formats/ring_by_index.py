"""Who follows whom, by position: sharing and cycles as plain data."""

import json

people = [
    {"name": "Ann", "follows": 1},
    {"name": "Ben", "follows": 0},
    {"name": "Cem", "follows": 0},
]

text = json.dumps(people)
copy = json.loads(text)
copy[0]["name"] = "Anna"
for person in copy:
    print(person["name"], "follows", copy[person["follows"]]["name"])

broken = json.loads(text.replace('"follows": 1', '"follows": 9'))
outside = [p["name"] for p in broken if p["follows"] >= len(broken)]
print("follow nobody:", outside)
