"""A pickle from a stranger. Does looking at it do any harm?"""

import pickle

greeted = []


class Stranger:
    def __reduce__(self):
        return exec, ("greeted.append('I ran, said the data')",)


saved = pickle.dumps(Stranger())
del Stranger
print("names exec:", b"exec" in saved)
print("names Stranger:", b"Stranger" in saved)
print("loaded:", pickle.loads(saved))
print("greeted:", greeted)
