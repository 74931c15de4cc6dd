"""A list goes to another thread. Who has it afterwards?"""

import queue
import threading

ready = threading.Event()
changed = threading.Event()


def receive(items):
    received = items.get()
    ready.set()
    changed.wait()
    print("received:", received)
    print("the same list:", received is numbers)


items = queue.Queue()
reader = threading.Thread(target=receive, args=(items,))
reader.start()

numbers = [1, 2, 3]
items.put(numbers)
ready.wait()
numbers.clear()
changed.set()
reader.join()
