"""Two functions assign to their parameter. What has the caller?"""


def first(x):
    print("first, received:", x)
    x = 9
    print("first, inside:", x)


def second(x):
    x = list(x)
    x[0] = 10
    print("second, inside:", x)


x = None
first(x)
print("after first:", x)

x = [1]
second(x)
print("after second:", x)
