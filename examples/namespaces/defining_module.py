# `greeter` is defined in one module and called in another.
# Whose `GREETING` does it use?

from types import ModuleType

elsewhere = ModuleType("elsewhere")
exec(
    """
GREETING = "Good day"
def greeter(name):
    def greet():
        return f"{GREETING}, {name}"
    return greet
""",
    vars(elsewhere),
)

GREETING = "Hello"
greet = elsewhere.greeter("Ada")
print(greet())
print("globals of the caller:", greet.__globals__ is globals())
print("globals of the definer:", greet.__globals__ is vars(elsewhere))
elsewhere.GREETING = "Good night"
print(greet())
