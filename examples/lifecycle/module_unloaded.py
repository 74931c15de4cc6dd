"""A module goes. When do its variables go?"""

import gc
import sys
import types

SOURCE = """
class Noisy:
    def __del__(self):
        print("  finalizer of the module's variable")

settings = Noisy()

def read():
    return settings
"""


def load():
    module = types.ModuleType("configuration")
    exec(SOURCE, module.__dict__)
    sys.modules["configuration"] = module


def unload():
    del sys.modules["configuration"]
    gc.collect()
    print("  module unloaded")


print("nobody holds anything of it:")
load()
unload()

print("somebody holds one function:")
load()
read = sys.modules["configuration"].read
unload()
print("  its variable is there:", read() is not None)

print("function removed:")
del read
gc.collect()
