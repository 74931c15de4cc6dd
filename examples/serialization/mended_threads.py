"""The same wishes in Python: nothing was refused."""

import queue
import threading
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(2) as threads:
    numbers = [1, 2, 3]
    length = threads.submit(len, numbers).result()
    print("both read it:", len(numbers), length)

    first = threads.submit(sum, numbers).result()
    second = threads.submit(len, numbers).result()
    print(f"lent to two: sum {first}, length {second}")

    counter = 0
    lock = threading.Lock()

    def add():
        global counter
        with lock:
            counter += 1

    for done in [threads.submit(add), threads.submit(add)]:
        done.result()
    print("written by two:", counter)

items = queue.Queue()
numbers = [1, 2, 3]
items.put(numbers)
numbers.clear()
print(f"kept {numbers}, sent {items.get()}")
