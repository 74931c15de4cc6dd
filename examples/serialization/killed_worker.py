"""A worker is killed from outside. What does the caller hear?"""

import multiprocessing
import os
import signal
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def die():
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")

    child = context.Process(target=die)
    child.start()
    child.join()
    print("Process:", child.exitcode)

    with ProcessPoolExecutor(1, mp_context=context) as executor:
        try:
            executor.submit(die).result()
        except BrokenProcessPool as error:
            print("ProcessPoolExecutor:", type(error).__name__)

    with context.Pool(1) as pool:
        try:
            pool.apply_async(die).get(timeout=3)
        except multiprocessing.TimeoutError:
            print("Pool: nothing within three seconds")
