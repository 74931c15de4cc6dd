"""The same calls with and without cProfile watching. What does the watching cost?"""

import cProfile
import time


def fibonacci(number):
    return number if number < 2 else fibonacci(number - 1) + fibonacci(number - 2)


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
print("more than twice as long under cProfile:", "yes" if watched > 2 * alone else "no")
