# Three functions are made in a loop. What does each of them hold?


def make():
    functions = []
    #@ one_made (2): One function is made. It holds no number but a
    #@ cell, which the frame looks into as well.
    for key in range(3):
        #@ first_called (4): The first function is called. Its `key` is
        #@ in the cell that all share, and that is a 2.
        functions.append(lambda n: key + n)
    #@ all_made: Three functions and one cell, with the last key in it.
    return functions


plus = make()
#@ outlived: The frame of `make` is gone. The cell is still there,
#@ since three functions hold it.
print("the first:", plus[0](10))
print("the last:", plus[2](10))
