"""Two `global x`, one inside the other. How many x are there?"""

x = "set by the module"


def func():
    global x
    x = "set by func"
    other = "func's"

    def func_closure():
        global x
        x = "set by func_closure"
        seen = other
        print("its names: ", dir(), seen)
        print("its x:     ", x)

    return func_closure


print("module's x:", x)
closure = func()
print("module's x:", x)
closure()
print("module's x:", x)
