# A function is an object and can be given attributes. Have they to do
# with its locals?


def func():
    x = "I'm local"

    def func_closure():
        x = "I'm local in closure"
        func_closure.calls += 1
        return x

    func_closure.x_in_func = x
    func_closure.calls = 0
    return func_closure


fclosure = func()
print("called:", fclosure())
fclosure()
print("attributes:", fclosure.__dict__)
print("one of them:", fclosure.x_in_func)
print("its locals:", fclosure.__code__.co_varnames)
print("held in cells:", fclosure.__code__.co_freevars)
