"""Two functions put a 9 into x. Which of them reaches the caller?"""


def rebind(x):
    #@ called: `x` and `scores` lead to one list.
    print("rebind, got:", x)
    x = [9]
    #@ rebound: `x` leads elsewhere; the caller's list is as before.
    print("rebind, inside:", x)


def refill(x):
    #@ again: Again two names, one list.
    x[:] = [9]
    #@ refilled: Both names still lead to that list. Its contents are
    #@ new.
    print("refill, inside:", x)


scores = [1, 2]
rebind(scores)
print("after rebind:", scores)
refill(scores)
#@ after: The caller has the 9.
print("after refill:", scores)
