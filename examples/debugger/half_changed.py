"""A thread fails between two changes. What do the others find?"""

import threading

lock = threading.Lock()
accounts = [100, 0]


def pay():
    with lock:
        accounts[0] -= 30
        raise RuntimeError("between the two changes")


threading.excepthook = lambda arguments: print("failed: True")
payer = threading.Thread(target=pay)
payer.start()
payer.join()
print("locked:", lock.locked())
with lock:
    print("looked: sum", sum(accounts))
