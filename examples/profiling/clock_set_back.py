"""Which of Python's clocks may be set back between two readings?"""

import time

for name in ("time", "perf_counter", "process_time"):
    clock = time.get_clock_info(name)
    adjustable = "can be set" if clock.adjustable else "cannot be set"
    monotonic = "never goes back" if clock.monotonic else "may go back"
    print(f"time.{name}: {adjustable}, {monotonic}")
