"""The same calls with and without cProfile watching."""

import cProfile
import time


def fibonacci(number):
    if number < 2:
        return number
    return fibonacci(number - 1) + fibonacci(number - 2)


def fastest(action):
    runs = []
    for _ in range(5):
        start = time.perf_counter()
        action()
        runs.append(time.perf_counter() - start)
    return min(runs)


alone = fastest(lambda: fibonacci(20))
watched = fastest(lambda: cProfile.Profile().runcall(fibonacci, 20))
print(f"alone {alone * 1e3:.2f} ms, watched {watched * 1e3:.2f} ms")
slower = watched > 2 * alone
print("more than twice as long:", "yes" if slower else "no")
