"""A bird knows its nest and does not hold it. When does it go?"""

import weakref


class Nest:
    pass


class Bird:
    pass


nest = Nest()
nest.bird = Bird()
bird = nest.bird
bird.home = weakref.ref(nest)
#@ known: The nest holds the bird. The bird knows the nest, and that
#@ does not count.
visited = bird.home()
#@ visited: The answer counts: the nest is held twice while `visited`
#@ has it.
print("at home:", visited is not None)
del visited
#@ alone: One holder is left, the name.
del nest
#@ gone: The nest is gone, with its hold on the bird. The weak reference
#@ leads nowhere.
again = bird.home()
print("at home:", again is not None)
