"""The program ends while a thread sleeps. What of its locals?"""

import threading
import time

ready = threading.Event()


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("finalizer in the", self.name)


def sleep_for_ever(name):
    noisy = Noisy(name)
    ready.set()
    while True:
        time.sleep(60)


def finish(name):
    noisy = Noisy(name)


waited_for = threading.Thread(target=finish, args=["finished thread"])
waited_for.start()
waited_for.join()

name = "sleeping thread"
thread = threading.Thread(target=sleep_for_ever, args=[name])
thread.daemon = True  # else the program would wait for it
thread.start()
ready.wait()
print("end of the main thread")
