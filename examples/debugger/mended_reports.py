"""What Python does with each of them, without a word."""

import threading


class Point:
    def __init__(self, x):
        self.x = x


point = Point(1.0)
print("shown:", f"{point}".split(" at ")[0], "and an address")
names = ["Ada", "Grace"]
print(f"names: {names}")
name, cents = "Ada", 500
print("{} has money".format(name, cents))
assert len(names)
number = float("42")
print("number:", number)

tried = 0
try:
    tried += 1
    raise ValueError(point)
except ValueError as error:
    print(f"tried {tried}, carried {error.args[0].x}")

thread = threading.Thread(target=lambda: 6 * 7)
thread.start()
print("joined:", thread.join())
