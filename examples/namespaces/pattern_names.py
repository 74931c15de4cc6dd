"""A constant in a pattern. Is 3 equal to LIMIT?"""

from enum import IntEnum

LIMIT = 10


class Limits(IntEnum):
    MOST = 10


def dotted(value):
    match value:
        case Limits.MOST:
            return "limit"
        case other:
            return f"other, {other}"


def bare(value):
    match value:
        case LIMIT:
            arm = f"LIMIT is {LIMIT}"
    return f"{arm}, and after it {LIMIT}"


def guarded(value):
    limit = LIMIT
    match value:
        case found if found == limit:
            return "limit"
        case other:
            return f"other, {other}"


for value in (10, 3):
    print(f"dotted  {value}:", dotted(value))
    print(f"bare    {value}:", bare(value))
    print(f"guarded {value}:", guarded(value))
print("the module's LIMIT:", LIMIT)
