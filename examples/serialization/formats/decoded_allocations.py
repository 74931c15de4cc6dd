"""A hundred orders are read. How often is memory asked for?

The figures are those of CPython 3.13, rounded to 250: small floats
and empty containers may come from a stock of freed ones, uncounted.
"""

import copy
import json
import marshal
import pickle
import tracemalloc

from orders import orders


def count(label, read, data):
    tracemalloc.start()
    result = read(data)
    blocks = len(tracemalloc.take_snapshot().traces)
    tracemalloc.stop()
    print(f"{250 * round(blocks / 250):6} {label}")
    return result


orders = orders(100)
count("json", json.loads, json.dumps(orders))
count("pickle", pickle.loads, pickle.dumps(orders))
count("marshal", marshal.loads, marshal.dumps(orders))
count("deepcopy", copy.deepcopy, orders)
