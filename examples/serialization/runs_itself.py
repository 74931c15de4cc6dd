"""A program starts itself again. What does the second run find?"""

import os
import subprocess
import sys


def report(who, numbers):
    mood = os.environ.get("MOOD")
    print(f"{who}: {numbers}, mood {mood}, given {sys.argv[1:]}")


numbers = [1, 2, 3]
if sys.argv[1:] == ["child"]:
    report("child", numbers)
else:
    numbers.append(4)
    report("parent", numbers)
    sys.stdout.flush()
    command = [sys.executable, __file__, "child"]
    environment = os.environ | {"MOOD": "good"}
    ended = subprocess.run(command, env=environment)
    print("the child ended with", ended.returncode)
