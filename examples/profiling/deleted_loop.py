"""Add up ten million numbers and throw the sum away.

Does CPython notice?
"""

import time

ADDITIONS = 10_000_000


def add_up(limit):
    total = 0
    for number in range(limit):
        total += number ^ 1
    return total


start = time.perf_counter()
add_up(ADDITIONS)
seconds = time.perf_counter() - start
# No processor does a thousand additions in a nanosecond.
possible = seconds > ADDITIONS / 1_000 * 1e-9
verdict = "possible" if possible else "too fast"
print(f"sum thrown away: {seconds:.2f} s, {verdict}")

# What CPython does work out beforehand: operations on constants.
expression = compile("60 * 60 * 24", "<timed>", "eval")
print("constants in 60 * 60 * 24:", expression.co_consts)
