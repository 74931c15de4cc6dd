"""Run it twice, without and with `-O`. Which checks are still there?"""

print("checked build:", __debug__)

queue = ["second", "first"]
assert queue.pop() == "first"
print("left in the queue:", len(queue))

largest = 255
print("255 + 1:", largest + 1)

if len(queue) != 0:
    raise RuntimeError(f"still there: {queue}")
