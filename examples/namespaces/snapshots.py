"""Write to `locals()`. Does the variable change? And back again?"""

import sys


def look():
    count = 1
    before = locals()
    count = 2
    after = locals()
    print("before, after:       ", before["count"], after["count"])
    print("one dictionary:      ", before is after)

    after["count"] = 99
    print("written to snapshot: ", count)

    print("dir() is the names:  ", dir() == sorted(locals()))

    sys._getframe().f_locals["count"] = 42
    print("written to the frame:", count)


look()
