"""Eight threads import one module at once. How often is it run?"""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

start = Barrier(8)


def work(number):
    start.wait()
    import slow
    return slow.answer


with ThreadPoolExecutor(8) as threads:
    print("the threads got", list(threads.map(work, range(8))))
