"""Import a module, twice. What is there, and since when?"""

import sys

#@ begin: There is no `till` yet, among the names or the objects.
print("there before:", "till" in sys.modules)
import till
#@ bound: The body has been executed. Only now there is a name `till`
#@ here, and it leads to that module.
till.sell(5)
import till as again
#@ again: No body was executed: a second name for the module that was
#@ found.
print("the same:", again is till, again.total)
