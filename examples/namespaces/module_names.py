"""What does a module know about its own names while it runs?"""

limit = 10
step = 2


def own(names):
    return [name for name in names if not name.startswith("_")]


print("dir():          ", type(dir()).__name__, own(dir()))
print("globals():      ", type(globals()).__name__)
print("same names:     ", dir() == sorted(globals()))
print("locals() is it: ", locals() is globals())
print("looked up:      ", globals()["limit"])

globals()["margin"] = 5  # no such line as `margin = …` anywhere
print("margin:         ", margin)
dir().append("shift")
print("shift in dir(): ", "shift" in dir())
print("name of module: ", __name__)
print("name of a type: ", type(own).__name__)
