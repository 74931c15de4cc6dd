"""The same functions without `global`. How many x are there now?"""

x = "the module's"


def func():
    x = "func's"

    def func_closure():
        x = "the closure's"
        #@ three: Three frames, and in each of them an `x`.
        print("in the closure:", x)

    print("before:        ", x)
    func_closure()
    #@ two: The inner frame is gone, with its `x`. The `x` of `func` is
    #@ what it was.
    print("afterwards:    ", x)


func()
#@ one: Both calls are over. The module's `x` was never assigned to
#@ again.
print("in the module: ", x)
