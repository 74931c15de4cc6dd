"""Two threads hold one list. The last one to let go frees it."""

from threading import Thread


class Readings(list):
    def __del__(self):
        print("readings die")


def total(readings, totals):
    totals.append(sum(readings))


readings = Readings([1, 2, 3])
totals = []
threads = [Thread(target=total, args=(readings, totals)) for _ in "ab"]
print("the main thread lets go")
del readings
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("totals:", totals)
del threads, thread
print("end")
