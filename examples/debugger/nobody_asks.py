"""A thread fails, and nobody asks for the result. Is it lost?"""

import threading
from concurrent.futures import ThreadPoolExecutor


def fail():
    raise ValueError("nobody asked me")


threading.excepthook = lambda args: print("hook:", args.exc_value)
with ThreadPoolExecutor() as pool:
    future = pool.submit(fail)
print("pool went well: True")
try:
    future.result()
except ValueError as error:
    print("asked after all:", error)

thread = threading.Thread(target=fail)
thread.start()
thread.join()
print("without a pool: said once, by the hook")
