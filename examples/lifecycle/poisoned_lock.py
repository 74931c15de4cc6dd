"""An error between two halves of a change. Who is warned?"""

import threading

lock = threading.Lock()
accounts = {"ours": 10, "theirs": 0}


def transfer(amount):
    with lock:
        accounts["ours"] -= amount
        raise ValueError("line is down")
        accounts["theirs"] += amount


try:
    transfer(4)
except ValueError as error:
    print("caught:", error)
print("locked:", lock.locked())
with lock:
    print("sum:", sum(accounts.values()))
