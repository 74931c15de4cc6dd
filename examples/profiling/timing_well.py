"""The call of `timing_once`, warmed up and timed 21 times.

One run is disturbed on purpose. Which summary believes it?
"""

import math
import statistics
import time

RUNS = 21
DISTURBANCE = 0.3


def work():
    return sum(math.cos(number) for number in range(10_000))


def time_run(run):
    start = time.perf_counter()
    work()
    if run == RUNS // 2:
        time.sleep(DISTURBANCE)
    return time.perf_counter() - start


for _ in range(3):
    work()  # warm-up: these runs are not counted
runs = [time_run(run) for run in range(RUNS)]
summaries = {
    "minimum": min(runs),
    "median": statistics.median(runs),
    "mean": statistics.mean(runs),
}
for name, seconds in summaries.items():
    moved = "yes" if seconds >= DISTURBANCE / RUNS else "no"
    milliseconds = f"{seconds * 1e3:.2f} ms"
    print(f"{name} {milliseconds}, moved by the bad run: {moved}")
