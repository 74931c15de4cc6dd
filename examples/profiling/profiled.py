"""Make readings, keep the distinct ones, measure their spread.

Guess which step costs most.
"""

import math


def step(state):
    """One step of a pseudo-random sequence."""
    return (state * 1_103_515_245 + 12_345) % (1 << 31)


def readings(count):
    values = []
    state = 1
    for _ in range(count):
        state = step(state)
        values.append((state >> 16) % 1_000)
    return values


def distinct(values):
    kept = []
    for value in values:
        if value not in kept:
            kept.append(value)
    return kept


def spread(values):
    mean = sum(values) / len(values)
    squares = sum([(value - mean) ** 2 for value in values])
    return math.sqrt(squares / len(values))


if __name__ == "__main__":
    values = readings(5_000)
    kept = distinct(values)
    print(f"{len(values)} readings, {len(kept)} distinct")
    print(f"standard deviation: {spread(kept):.2f}")
