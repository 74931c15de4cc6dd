"""An assignment on a later line. What does the earlier line see?"""

x = 10


def reading():
    return x


def assigning():
    try:
        print("before: ", x)
    except UnboundLocalError as error:
        print("before: ", error)
    x = 11
    print("after:  ", x)
    x = x > 10
    print("anew:   ", x)


assigning()
print("reading:", reading())
print("outside:", x)
