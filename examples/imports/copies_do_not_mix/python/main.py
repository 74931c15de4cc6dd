# The error is raised in one copy and awaited from the other.
import ham
import baz.ham

try:
    baz.ham.open_tin()
except ham.Spoiled:
    print("caught")
except Exception as error:
    print("not caught, though it is", type(error).__name__)
