# A recursive function looks its own name up, at every call.
# What if the name has come to mean something else?

factorial = lambda n: 1 if n < 2 else n * factorial(n - 1)
kept = factorial
print("calls itself:", kept(5))

factorial = lambda n: 0
print("the name given to another:", kept(5))

step = lambda step, n: 1 if n < 2 else n * step(step, n - 1)
print("handed to itself:", step(step, 5))
