# /// script
# requires-python = ">=3.13"
# dependencies = ["line_profiler==5.1.0"]
# ///
"""How often does each line run, and which takes most of the time?"""

import inspect

from line_profiler import LineProfiler
from profiled import distinct, readings


def profile():
    profiler = LineProfiler(distinct)
    profiler.runcall(distinct, readings(5_000))
    (rows,) = profiler.get_stats().timings.values()
    return rows


def fastest(row):
    return min(run[row][2] for run in runs)


runs = [profile() for _ in range(5)]
hits = {line: count for line, count, _ in runs[0]}
slowest = runs[0][max(range(len(hits)), key=fastest)][0]

source, first_line = inspect.getsourcelines(distinct)
for line, text in enumerate(source, start=first_line):
    mark = "  <- most of the time" if line == slowest else ""
    print(f"{hits.get(line, ''):>5} {text.rstrip()}{mark}")
