"""A record that lacks a field, has one too many, or an old name."""

import json
from dataclasses import asdict, dataclass


@dataclass
class User:
    full_name: str
    theme: str = "light"
    nick: str | None = None


def load(text):
    data = json.loads(text)
    if "name" in data:  # as it was called in the first version
        data["fullName"] = data.pop("name")
    theme = data.get("theme", "light")
    return User(data["fullName"], theme, data.get("nick"))


def save(user):
    data = asdict(user)
    data["fullName"] = data.pop("full_name")
    if data["nick"] is None:
        del data["nick"]
    return json.dumps(data, sort_keys=True)


print("missing:", load('{"fullName": "Ann"}'))
print("extra:", load('{"fullName": "Ann", "shoes": 38}'))
print("renamed:", load('{"name": "Ann", "theme": "dark"}'))
print("saved:", save(load('{"name": "Ann"}')))
try:
    User(**json.loads('{"full_name": "Ann", "shoes": 38}'))
except TypeError as error:
    print("by the class alone:", error)
