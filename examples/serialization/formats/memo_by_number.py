"""One list, held twice. How often is it in the pickle?"""

import pickle
import pickletools

inner = ["tea"]
saved = pickletools.optimize(pickle.dumps([inner, inner]))
pickletools.dis(saved)

first, second = pickle.loads(saved)
print("one list:", first is second)
