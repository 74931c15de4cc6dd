"""Two threads add one each, and meet between reading and writing."""

import dis
import threading

counter = 0
meet = threading.Barrier(2)


def add():
    global counter
    counter += 1


def add_slowly():
    global counter
    read = counter
    meet.wait()
    counter = read + 1


def in_two_threads(work):
    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


in_two_threads(add_slowly)
print("two additions:", counter)

lock = threading.Lock()
counter = 0


def add_locked():
    with lock:
        add()


in_two_threads(add_locked)
print("under a lock:", counter)
steps = [step.opname for step in dis.get_instructions(add)]
print("counter += 1:", *steps[1:5])
