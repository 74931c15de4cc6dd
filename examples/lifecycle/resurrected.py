"""A finalizer saves its own object. What happens the second time?"""

saved = []


class Sensor:
    def __init__(self):
        self.readings = [1, 2, 3]

    def __del__(self):
        print("  finalizer")
        saved.append(self)


print("first time:")
sensor = Sensor()
del sensor
print("  saved:", saved[0].readings)

print("second time:")
saved.clear()
print("  saved:", saved)
