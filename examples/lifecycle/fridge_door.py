"""A fridge is opened for one block. What is left afterwards?"""


class Fridge:
    def __init__(self):
        self.is_open = False

    def __enter__(self):
        self.is_open = True
        return self

    def __exit__(self, *error):
        #@ shutting: At the end of the block `__exit__` is called, with
        #@ the fridge as `self`.
        self.is_open = False


with Fridge() as fridge:
    #@ open: `__enter__` has opened the fridge. The name holds it, and
    #@ the `with` does, too.
    print("open:", fridge.is_open)
#@ after: The fridge is shut, and the name from the `with` still leads
#@ to it.
print("open:", fridge.is_open)
