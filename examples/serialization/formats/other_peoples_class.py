"""A read-only view of settings, not our class, refuses to be saved."""

import copyreg
import pickle
from types import MappingProxyType

settings = MappingProxyType({"depth": 3})
try:
    pickle.dumps(settings)
except TypeError as error:
    print("before:", error)


def make_settings(values):
    return MappingProxyType(values)


def reduce_settings(settings):
    return make_settings, (dict(settings),)


copyreg.pickle(MappingProxyType, reduce_settings)
loaded = pickle.loads(pickle.dumps(settings))
print("loaded, depth", loaded["depth"])
