"""A failure in the middle. What is left of the two functions?"""


def knead(bowl):
    dough = [*bowl, "water"]
    raise ValueError(f"{len(dough)} things and no yeast")


def bake():
    bowl = ["flour", "salt"]
    try:
        #@ ready: One list, in `bake`. The call in the next line will
        #@ fail.
        knead(bowl)
    finally:
        #@ unwinding: `knead` has ended. Its dough has no name any more,
        #@ and it is still there.
        print("oven off")


try:
    bake()
except ValueError as error:
    saved = error
#@ saved: Both calls have ended, and both lists live: the saved error
#@ holds the frames.
print("saved:", saved)
del saved
#@ forgotten: The error has gone, and all that it held.
print("forgotten")
