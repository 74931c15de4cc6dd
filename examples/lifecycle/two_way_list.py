"""A list that can be walked both ways: which links may count?"""

import gc
import weakref


class Node:
    def __init__(self, value):
        self.value = value
        self.next = None
        self.previous = lambda: None  # asked as a weak reference is


def chain(link_back):
    nodes = [Node(value) for value in (1, 2, 3)]
    for first, second in zip(nodes, nodes[1:]):
        first.next = second
        link_back(second, first)
    return nodes


def count_back(node, previous):
    node.previous = lambda: previous


def look_back(node, previous):
    node.previous = weakref.ref(previous)


def alive(nodes):
    watched = [weakref.ref(node) for node in nodes]
    nodes.clear()
    return sum(ref() is not None for ref in watched)


gc.disable()
nodes = chain(look_back)
print("before 3:", nodes[2].previous().value)
print("both ways counted:", alive(chain(count_back)), "alive")
print("backwards weak:", alive(nodes), "alive")
