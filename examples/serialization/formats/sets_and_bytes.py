"""What JSON makes of values for which it has no word."""

import json
from datetime import date
from decimal import Decimal

for value in (
    None,
    (1, 2),
    {1, 2},
    b"ab",
    range(3),
    1 + 2j,
    Decimal("0.10"),
    date(2026, 1, 31),
):
    try:
        print(f"{value!r}: {json.dumps(value)}")
    except TypeError as error:
        print(f"{value!r}: TypeError, {error}")
