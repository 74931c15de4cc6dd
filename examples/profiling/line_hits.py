# /// script
# requires-python = ">=3.13"
# dependencies = ["line_profiler==5.1.0"]
# ///
"""How often does each line of `distinct` run, and which one takes most of the time?"""

import inspect

from line_profiler import LineProfiler
from profiled import distinct, readings

profiler = LineProfiler(distinct)
profiler.runcall(distinct, readings(5_000))
(((_, first_line, _), timings),) = profiler.get_stats().timings.items()
slowest = max(timings, key=lambda row: row[2])[0]
hits = {line: count for line, count, _ in timings}

for line, source in enumerate(inspect.getsource(distinct).splitlines(), start=first_line):
    mark = "  <- most of the time" if line == slowest else ""
    print(f"{hits.get(line, ''):>5} {source}{mark}")
