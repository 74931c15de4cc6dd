"""Three thousand orders in each format: how many bytes?"""

import json
import marshal
import pickle

from orders import orders

orders = orders(3_000)


def show(form, data):
    print(f"{len(data):9} {form}")


show("JSON, indented", json.dumps(orders, indent=2))
show("JSON", json.dumps(orders))
show("JSON, no blanks", json.dumps(orders, separators=(",", ":")))
show("pickle, protocol 0", pickle.dumps(orders, protocol=0))
show("marshal", marshal.dumps(orders))
show("pickle, protocol 5", pickle.dumps(orders, protocol=5))
