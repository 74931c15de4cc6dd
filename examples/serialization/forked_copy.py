"""A fork: what has the child, and what of it is the parent's own?"""

import os
import threading

numbers = [1, 2, 3]
double = lambda number: number * 2  # noqa: E731
file = open("/etc/passwd", "rb", buffering=0)
lock = threading.Lock()
lock.acquire()
unlocked, tell_unlocked = os.pipe()

child = os.fork()
if child == 0:
    os.close(tell_unlocked)
    os.read(unlocked, 1)  # the parent closes its end
    numbers.append(4)
    print("child:", numbers, "and the closure says", double(21))
    print("child: reads", file.read(4).decode())
    print("child: its lock is locked:", lock.locked(), flush=True)
    os._exit(0)

lock.release()
os.close(tell_unlocked)
os.waitpid(child, 0)
print("parent:", numbers)
print("parent: the file is at", file.tell())
print("parent: its lock is locked:", lock.locked())
