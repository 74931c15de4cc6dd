"""Two functions put a 9 into x. Which of them reaches the caller?"""


def rebind(x):
    #@ got: x and scores lead to one list.
    print("rebind, got:", x)
    x = [9]
    #@ rebound: x leads elsewhere; the caller's list is as before.
    print("rebind, inside:", x)


def refill(x):
    #@ lent: Again two names, one list.
    x[:] = [9]
    #@ refilled: Both names still lead to that list; its contents
    #@ are new.
    print("refill, inside:", x)


scores = [1, 2]
rebind(scores)
print("after rebind:", scores)
refill(scores)
#@ changed: After refill, it holds the 9.
print("after refill:", scores)
