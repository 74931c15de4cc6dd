# Three functions are made in a loop. Which key does each one add?

from functools import partial


def plus(key):
    return lambda n: key + n


def made():
    late, default, bound, factory = [], [], [], []
    for key in range(3):
        late.append(lambda n: key + n)
        default.append(lambda n, key=key: key + n)
        bound.append(partial(lambda key, n: key + n, key))
        factory.append(plus(key))
    inside = [lambda n: key + n for key in range(3)]
    print("late:", [f(10) for f in late])
    print("comprehension:", [f(10) for f in inside])
    cells = {id(f.__closure__[0]) for f in late}
    print("cells of the late three:", len(cells))
    return default, bound, factory


default, bound, factory = made()
print("key=key:", [f(10) for f in default])
print("partial:", [f(10) for f in bound])
print("factory:", [f(10) for f in factory])
print("key=key, called with two:", default[0](10, 5))
