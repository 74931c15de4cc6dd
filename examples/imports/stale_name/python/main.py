"""Two names for one setting, and the setting is assigned anew."""

import settings
from settings import limit, raise_limit

print("before:", limit, settings.limit)
raise_limit()
print("after:", limit, settings.limit)

limit = 99
print("assigned here:", limit, settings.limit)
