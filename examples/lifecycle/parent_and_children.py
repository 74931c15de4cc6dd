"""Children are owned, the parent is looked up. Who goes when?"""

import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name
        self.parent = lambda: None  # called like a weak reference
        self.children = []

    def add(self, child):
        child.parent = weakref.ref(self)
        self.children.append(child)

    def __del__(self):
        print("  gone:", self.name)


gc.disable()
root, leaf = Node("root"), Node("leaf")
root.add(leaf)
root.add(Node("twig"))
print("parent:", leaf.parent().name)

print("del root:")
del root
print("parent:", leaf.parent())
print("del leaf:")
del leaf
