"""A stream in memory, half read. Does it remember where it was?"""

import io
import pickle

stream = io.BytesIO(b"first line\nsecond line\n")
print("read:", stream.readline())

loaded = pickle.loads(pickle.dumps(stream))
print("position:", loaded.tell())
print("read on:", loaded.readline())
print("the old one is still at", stream.tell())
