"""Sleep, then work: which clock notices what? Python has both clocks in `time`."""

import time

PAUSE = 0.1


def watch(what, action):
    wall, cpu = time.perf_counter(), time.process_time()
    action()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu

    def moved(clock):
        return "moved" if clock > PAUSE / 2 else "stood still"

    print(f"{what}: wall clock {moved(wall)}, CPU clock {moved(cpu)}")


def work():
    start = time.process_time()
    while time.process_time() - start < PAUSE:
        sum(range(1_000))


watch("sleeping", lambda: time.sleep(PAUSE))
watch("working", work)
