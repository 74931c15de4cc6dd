"""A worker fails with an error that pickle cannot rebuild."""

import multiprocessing
import queue
import threading


class Refused(Exception):
    def __init__(self, who, why):
        super().__init__(f"{who}: {why}")


def work():
    raise Refused("Ann", "no more paper")


if __name__ == "__main__":
    deaths = queue.Queue()
    threading.excepthook = deaths.put

    pool = multiprocessing.get_context("fork").Pool(1)
    result = pool.apply_async(work)
    print("a thread of the pool died:")
    print(" ", deaths.get(timeout=60).exc_value)
    try:
        result.get(timeout=2)
    except multiprocessing.TimeoutError:
        print("the result: nothing within two seconds")
    try:
        pool.terminate()
    except AssertionError as error:
        print("the end of the pool:", error)
    for child in multiprocessing.active_children():
        child.kill()
