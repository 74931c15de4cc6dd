"""A key of thirty-three bytes. Does it come back, and as what?"""

import pickle
from array import array

short = array("B", [1] * 32)
print("32:", pickle.loads(pickle.dumps(short)) == short)

key = array("B", [1] * 33)
print("33:", pickle.loads(pickle.dumps(key)) == key)
print("one less:", len(pickle.loads(pickle.dumps(key[:32]))))
