"""A stream that never ends. Can its first records be used?"""

import json

produced = 0


def endless():
    global produced
    while True:
        produced += 1
        yield f'{{"id": {produced}, "ok": true}}\n'


def records(lines):
    for line in lines:
        yield json.loads(line)


for record in records(endless()):
    print(record)
    if record["id"] == 3:
        break
print("lines produced:", produced)
