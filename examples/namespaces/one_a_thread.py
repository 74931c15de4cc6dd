# Two variables, raised once in each of three threads. What has the
# main thread seen?

import threading

shared = 0
lock = threading.Lock()
own = threading.local()
own.count = 0


def work():
    global shared
    with lock:
        shared += 1
    print("in a new thread:", vars(own))
    own.count = 1


for _ in range(3):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()

print("shared:", shared)
print("own:", own.count)
