"""Sleep, then work: which clock notices what?"""

import time

PAUSE = 0.1


def watch(what, action):
    wall, cpu = time.perf_counter(), time.process_time()
    action()
    wall = time.perf_counter() - wall
    cpu = time.process_time() - cpu

    def ran(clock):
        return "ran" if clock > PAUSE / 2 else "stood"

    print(f"{what}: wall clock {ran(wall)}, CPU clock {ran(cpu)}")


def work():
    start = time.process_time()
    while time.process_time() - start < PAUSE:
        sum(range(1_000))


watch("sleeping", lambda: time.sleep(PAUSE))
watch("working", work)
