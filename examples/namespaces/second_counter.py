# A counter gets a second name. Where is the count, and how many?


def make_counter(count):
    def counter():
        nonlocal count
        count += 1
        return count

    return counter


tickets = make_counter(0)
#@ made: The frame of `make_counter` is gone. Its `count` stays, in a
#@ cell that the function holds.
print("tickets:", tickets())
second = tickets
#@ second: Two names, one function, one cell.
print("second:", second())
#@ apart: `second` has counted on from 1 to 2, and that is the count
#@ of `tickets` too.
print("tickets:", tickets())
