"""One file, run in two ways. When does main run?"""

import runpy
import sys


def greeting(name):
    return f"hello, {name}"


def main():
    print(greeting(sys.argv[1]))


print("the body runs, as", __name__)
if __name__ == "__main__" and len(sys.argv) == 1:
    runpy.run_path(__file__, run_name="imported")
    sys.argv.append("Ada")
    runpy.run_path(__file__, run_name="__main__")
elif __name__ == "__main__":
    main()
