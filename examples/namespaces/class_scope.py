"""Two variables called `var`. Which one does a method see?"""

var = "the module's"


class A:
    var = "the class's"
    size = 2
    print("class body:   ", var)

    numbers = list(range(size))
    try:
        doubled = [size * n for n in numbers]
    except NameError as error:
        print("comprehension:", error)

    def print_me(self):
        print("dir():        ", dir())
        print("bare:         ", var)
        print("qualified:    ", self.var, "/", A.var)


A().print_me()
print("outermost:    ", A.numbers)
