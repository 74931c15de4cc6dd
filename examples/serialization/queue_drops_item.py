"""Three items go into a queue. How many come out?"""

import io
import multiprocessing
import sys

queue = multiprocessing.Queue()
console, sys.stderr = sys.stderr, io.StringIO()

queue.put("first")
queue.put(lambda number: number + 1)
queue.put("third")
print("put has accepted three")

print("received:", queue.get())
print("received:", queue.get())
print("is there more:", not queue.empty())
queue.close()
queue.join_thread()

traceback, sys.stderr = sys.stderr.getvalue(), console
print("meanwhile, from a thread of the queue:")
print(" ", traceback.splitlines()[-1].partition(" <")[0])
