"""The same functions without `global`. How many x are there now?"""

x = "the module's"


def func():
    x = "func's"

    def func_closure():
        x = "the closure's"
        print("in the closure:", x)

    print("before:        ", x)
    func_closure()
    print("afterwards:    ", x)


func()
print("in the module: ", x)
