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
visited = bird.home()
print("at home:", visited is not None)
del visited
del nest
visited = bird.home()
print("at home:", visited is not None)
