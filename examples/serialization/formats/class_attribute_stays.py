"""The unit belongs to the class. Is it saved with an instance?"""

import pickle


class Length:
    unit = "metre"

    def __init__(self, value):
        self.value = value


saved = pickle.dumps(Length(3))
print("value in the bytes:", b"value" in saved)
print("metre in the bytes:", b"metre" in saved)
Length.unit = "foot"
loaded = pickle.loads(saved)
print("loaded:", loaded.value, loaded.unit)
