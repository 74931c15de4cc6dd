"""A tree without nested types: each node names its parent.
How deep may it be?"""

import json


def read(text):
    """A parent stands before its children: so nobody is his own
    ancestor."""
    nodes = json.loads(text)
    for own, node in enumerate(nodes):
        parent = node["parent"]
        if parent is not None and not 0 <= parent < own:
            raise ValueError(f"{node['name']} has no parent yet")
    return nodes


def depth(nodes, at):
    depth = 0
    while nodes[at]["parent"] is not None:
        at = nodes[at]["parent"]
        depth += 1
    return depth


nodes = [
    {"name": f"node {own}", "parent": own - 1 if own else None}
    for own in range(100_001)
]
print("depth", depth(read(json.dumps(nodes)), 100_000))
nodes[7]["parent"] = 9
try:
    print("depth", depth(read(json.dumps(nodes)), 100_000))
except ValueError as error:
    print("refused:", error)
