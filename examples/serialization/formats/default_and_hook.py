"""An enum, a set and bytes to JSON and back. Who knows the types?"""

import json
from enum import Enum


class Level(Enum):
    LOW = 1
    HIGH = 2


def default(value):
    if isinstance(value, Level):
        return {"__level__": value.name}
    if isinstance(value, set):
        return {"__set__": sorted(value)}
    if isinstance(value, bytes):
        return {"__bytes__": list(value)}
    raise TypeError(f"no JSON for {value!r}")


def hook(found):
    match found:
        case {"__level__": name}:
            return Level[name]
        case {"__set__": items}:
            return set(items)
        case {"__bytes__": numbers}:
            return bytes(numbers)
    return found


task = {"level": Level.HIGH, "tags": {"b", "a"}, "raw": b"\xff"}
try:
    json.dumps(task)
except TypeError as error:
    print("TypeError:", error)
text = json.dumps(task, default=default)
print("JSON:", text)
back = json.loads(text, object_hook=hook)
print("the same:", back == task, back["level"])

try:
    json.loads(text.replace("HIGH", "TOP"), object_hook=hook)
except KeyError as error:
    print("KeyError:", error)
