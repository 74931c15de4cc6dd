"""`sys` keeps an object to the end. What can its finalizer still do?"""

import os
import sys


class Kept:
    def __del__(self, write=os.write):
        write(1, b"finalizer: os.write\n")
        print("finalizer: print")


sys.kept = Kept()
print("end of program")
