"""Four threads write one list. Is anything lost?"""

from threading import Lock, Thread

total, lock = [0], Lock()


def work():
    for _ in range(1000):
        with lock:
            total[0] += 1


threads = [Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("counted:", total)
print("held now:", lock.locked())
