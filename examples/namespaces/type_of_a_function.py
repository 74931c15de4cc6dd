# Of what type is a function?


def double(n):
    return 2 * n


def triple(n):
    return 3 * n


one = lambda n: n
other = lambda n: n

for function in double, triple, one, other:
    print(type(function).__name__, function.__qualname__)
print("double and triple:", type(double) is type(triple))
print("the two lambdas:", type(one) is type(other))
print("len:", type(len).__name__)
