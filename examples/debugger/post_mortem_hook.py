"""The hook for uncaught exceptions opens the debugger."""

import pdb
import sys


def withdraw(cents, amount):
    rest = cents - amount
    if rest < 0:
        raise ValueError("not enough money")
    return rest


sys.excepthook = lambda *uncaught: pdb.pm()
cents = 500
for amount in [200, 250, 100]:
    cents = withdraw(cents, amount)
    print(cents, "left")
