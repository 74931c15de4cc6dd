"""One name at four levels. Which one does each line see?"""


def len():
    return "module"


def outer():
    def len():
        return "enclosing function"

    def inner():
        len = lambda: "local"
        print("inner:  ", len())

    def empty():
        print("empty:  ", len())

    inner()
    empty()


def beside():
    print("beside: ", len())


def beneath():
    print("beneath:", len("ab"))


outer()
beside()
del len  # the module's; what is left?
beneath()
