# /// script
# requires-python = ">=3.13"
# dependencies = ["orjson==3.13.0"]
# ///
"""A hundred orders are written and read. Which claims about speed
hold, each with room to spare?"""

import json
import pickle
from time import perf_counter

import orjson

from orders import orders

ORDERS = orders(100)
TEXT = json.dumps(ORDERS)
PICKLED = pickle.dumps(ORDERS, protocol=5)
WAYS = {
    "json writes": lambda: json.dumps(ORDERS),
    "json reads": lambda: json.loads(TEXT),
    "pickle writes": lambda: pickle.dumps(ORDERS, protocol=5),
    "pickle reads": lambda: pickle.loads(PICKLED),
    "orjson writes": lambda: orjson.dumps(ORDERS),
    "orjson reads": lambda: orjson.loads(TEXT),
}

# In turns; the fastest run of each was disturbed least.
fastest = dict.fromkeys(WAYS, float("inf"))
for _ in range(200):
    for way, run in WAYS.items():
        start = perf_counter()
        run()
        took = perf_counter() - start
        fastest[way] = min(fastest[way], took)


def claim(fast, factor, slow):
    holds = factor * fastest[fast] < fastest[slow]
    print(f"{fast} {factor} times as fast as {slow}: {holds}")


claim("pickle writes", 2, "json writes")
claim("pickle reads", 1.3, "json reads")
claim("orjson writes", 3, "json writes")
claim("orjson reads", 1.3, "json reads")
claim("orjson writes", 1.3, "pickle writes")
