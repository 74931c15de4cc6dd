"""An object holds an open file. What does it take to save it?"""

import os
import pickle


class Reader:
    def __init__(self, path):
        self.path = path
        self.file = open(path)


class Restoring(Reader):
    def __setstate__(self, state):
        self.__init__(state["path"])


class Saving(Restoring):
    def __getstate__(self):
        return {"path": self.path}


for kind in (Reader, Restoring, Saving):
    reader = kind(os.devnull)
    try:
        loaded = pickle.loads(pickle.dumps(reader))
        print(f"{kind.__name__}: {loaded.path}, open again:",
              not loaded.file.closed)
    except TypeError as error:
        print(f"{kind.__name__}: {error}")
