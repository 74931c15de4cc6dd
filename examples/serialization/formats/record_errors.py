"""Five faulty records. Who notices, and where does he point?"""

import json
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


FAULTY = {
    "a comma too many": '{"x": 1,\n "y": 2,}',
    "cut off": '{"x": 1,\n "y"',
    "y is missing": '{"x": 1}',
    "y is a text": '{"x": 1,\n "y": "2"}',
    "x stands twice": '{"x": 1,\n "x": 3, "y": 2}',
}

for fault, text in FAULTY.items():
    try:
        answer = Point(**json.loads(text))
    except (ValueError, TypeError) as error:
        answer = f"{type(error).__name__}: {error}"
    print(f"{fault}:\n  {answer}")
