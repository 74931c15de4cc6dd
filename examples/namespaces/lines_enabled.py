# The notebook's cell, its two disabled lines enabled. Is the `x` that
# is stored a local of `func`, as the remark beside it says?

x = "I'm global"


def func():
    global x
    x = "I'm local"

    def func_closure():
        global x
        x = "I'm local in closure"

    func_closure.x_in_func = x
    return func_closure


fclosure = func()
print("locals of func:", func.__code__.co_varnames)
print("stored:", fclosure.x_in_func, "| the module's x:", x)
fclosure()
print("stored:", fclosure.x_in_func, "| the module's x:", x)

del fclosure.x_in_func  # as if the first line were still disabled
try:
    print(fclosure.x_in_func)
except AttributeError as error:
    print("AttributeError:", error)
