"""Three ways to leave a program. What is still done on the way?"""

import atexit
import os
import subprocess
import sys


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("finalizer of the", self.name)


def leave(way):
    local = Noisy("local variable")
    match way:
        case "return":
            return
        case "exit":
            sys.exit()
        case "_exit":
            os._exit(0)


if len(sys.argv) > 1:
    module_variable = Noisy("module variable")
    atexit.register(print, "atexit handler")
    leave(sys.argv[1])
else:
    for way in ["return", "exit", "_exit"]:
        print(f"{way}:")
        command = [sys.executable, __file__, way]
        child = subprocess.run(command, stdout=subprocess.PIPE)
        for line in child.stdout.decode().splitlines():
            print("  ", line)
