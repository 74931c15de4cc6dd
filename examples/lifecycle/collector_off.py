"""The garbage collector is switched off. Does anything still die?"""

import gc


class Witness:
    def __del__(self):
        print("  dies")


runs = []
gc.callbacks.append(lambda phase, info: runs.append(phase))
gc.disable()
witness = Witness()
print("before del, collector enabled:", gc.isenabled())
del witness
print("after del, collections seen:", len(runs))
gc.callbacks.clear()
