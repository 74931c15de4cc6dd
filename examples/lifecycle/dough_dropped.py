"""A failure in the middle. What is left of the two functions?"""


def knead(bowl):
    dough = [*bowl, "water"]
    raise ValueError(f"{len(dough)} things and no yeast")


def bake():
    bowl = ["flour", "salt"]
    try:
        knead(bowl)
    finally:
        print("oven off")


try:
    bake()
except ValueError as error:
    saved = error
print("saved:", saved)
del saved
print("forgotten")
