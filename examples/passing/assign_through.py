"""An integer is to become 9 in a function. Which ways are there?"""


def own(x):
    x = 9
    print("own, inside:", x)


def into_box(box):
    box[0] = 9


def returned():
    return 9


x = 1
own(x)
print("own, outside:", x)

box = [1]
into_box(box)
print("into_box:", box[0])

x = returned()
print("returned:", x)
