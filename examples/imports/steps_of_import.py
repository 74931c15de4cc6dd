"""One import, told by a finder and loader that makes its modules."""

import importlib
import sys
from importlib.machinery import ModuleSpec

SOURCES = {"zoo": "", "zoo.cat": "says = 'miau'"}


class Telling:
    def find_spec(self, name, path=None, target=None):
        print("find", name)
        if name in SOURCES:
            package = name == "zoo"
            return ModuleSpec(name, self, is_package=package)

    def create_module(self, spec):
        print("create", spec.name)

    def exec_module(self, module):
        name = module.__name__
        entered = sys.modules.get(name) is module
        print(f"execute {name}, in sys.modules: {entered}")
        exec(SOURCES[name], vars(module))


sys.meta_path.append(Telling())
cat = importlib.import_module("zoo.cat")
print("after import_module, zoo is a name:", "zoo" in globals())
print("now import, which prints no step")
import zoo.cat

print("after import, zoo is a name:", "zoo" in globals())
print("zoo.cat is an attribute of zoo:", zoo.cat is cat)
