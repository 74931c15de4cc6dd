"""A failure in the middle. What is left of the dough?"""


def bake():
    dough = ["flour"]
    dough.append("water")
    if "yeast" not in dough:
        raise ValueError(f"{len(dough)} things and no yeast")
    return dough


try:
    bake()
#@ leaving: `bake` has ended. Its dough has no name any more, and it is
#@ still there.
except ValueError as error:
    saved = error
#@ saved: The saved error holds the frame of `bake`, and the frame holds
#@ the dough.
print("saved:", saved)
del saved
#@ forgotten: The error has gone, and all that it held.
print("forgotten")
