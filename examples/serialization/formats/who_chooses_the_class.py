"""Saved as a Celsius. The class is replaced. What is loaded?"""

import pickle


class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    def __str__(self):
        return f"{self.degrees} degrees, water freezes at 0"


saved = pickle.dumps(Celsius(30))
print("name in the bytes:", b"Celsius" in saved)
print("'water' in the bytes:", b"water" in saved)
print("loaded:", pickle.loads(saved))


class Celsius:
    def __str__(self):
        return f"{self.degrees} degrees, water freezes at 32"


print("loaded:", pickle.loads(saved))
del Celsius
try:
    pickle.loads(saved)
except AttributeError as error:
    print("AttributeError:", str(error).partition(" on ")[0])
