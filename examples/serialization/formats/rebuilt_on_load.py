"""An index is made from its words. Which of the two is saved?"""

import pickle


class Index:
    def __init__(self, words):
        print("made from", words)
        self.words = words
        self.places = {word: i for i, word in enumerate(words)}

    def __reduce__(self):
        return Index, (self.words,)


index = Index(["tea", "salt"])
saved = pickle.dumps(index)
print("places in the bytes:", b"places" in saved)
loaded = pickle.loads(saved)
print("salt is at", loaded.places["salt"])
