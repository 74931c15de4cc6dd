# Two counters from one factory. Do they count together?


def make_counter():
    count = 0

    def counter():
        nonlocal count
        count += 1
        return count

    return counter


def forgetful():
    count = 0

    def counter():
        count += 1
        return count

    return counter


tickets, guests = make_counter(), make_counter()
print("tickets:", tickets(), tickets(), tickets())
print("guests:", guests())
another_name = tickets
print("another name:", another_name())
print("tickets:", tickets())
try:
    forgetful()()
except UnboundLocalError as error:
    print(f"{type(error).__name__}: {error}")
