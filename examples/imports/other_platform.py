"""What is not for this platform: is it run, is it read?"""

import sys


def line_ending():
    if sys.platform == "win32":
        return "\r\n"
    return "\n"


def registry_key():
    import winreg  # there is none here

    return winreg.OpenKye("no such function")


print("a branch, by a value:", repr(line_ending()))

windows = sys.platform == "win32"
print("is it Windows:", windows)
if windows:
    print(registry_key(1, 2, 3))

try:
    registry_key()
except ModuleNotFoundError as error:
    print("called anyway:", error)

try:
    compile("if False:\n    total = ", "unfinished", "exec")
except SyntaxError as error:
    print("not even read:", error.msg)
