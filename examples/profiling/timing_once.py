"""One call, timed three times. Which number is the answer?"""

import math
import time


def work():
    return sum(math.cos(number) for number in range(10_000))


def time_once():
    start = time.perf_counter_ns()
    work()
    return time.perf_counter_ns() - start


runs = [time_once(), time_once(), time_once()]
for run in runs:
    print(f"one run took {run / 1e6} ms")
same = runs[0] == runs[1] == runs[2]
print("three times the same answer:", "yes" if same else "no")
