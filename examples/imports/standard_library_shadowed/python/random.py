"""Notes of mine on randomness."""

favourite = 4
