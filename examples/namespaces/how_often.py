# Three closures: one looks, one changes, one gives away what it
# holds. How often can each be called?


def twice(f):
    return [f(), f()]


def closures():
    word = "ab"
    count = 0
    parts = ["a", "b"]

    def looks():
        return len(word)

    def changes():
        nonlocal count
        count += 1
        return count

    def gives_away():
        nonlocal parts
        given = parts
        del parts
        return given

    print("looks:", twice(looks))
    print("changes:", twice(changes))
    print("gives_away:", gives_away())
    try:
        gives_away()
    except NameError as error:
        print(f"again: {type(error).__name__}: {error}")


closures()
