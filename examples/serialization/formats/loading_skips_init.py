"""The constructor refuses odd numbers. Does loading call it?"""

import pickle


class Even:
    def __init__(self, value):
        print("__init__ is called with", value)
        if value % 2:
            raise ValueError("not even")
        self.value = value


saved = pickle.dumps(Even(4))
print("loaded:", pickle.loads(saved).value)

changed = saved.replace(b"K\x04", b"K\x05")
print("bytes changed:", changed != saved)
print("loaded:", pickle.loads(changed).value)
