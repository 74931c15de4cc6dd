"""A module is executed again. Who has the new values?"""

import importlib
import os

os.environ["LIMIT"] = "3"
import settings
from settings import limit

os.environ["LIMIT"] = "10"
import settings
print("imported again:", settings.limit)

same = importlib.reload(settings)
print("reloaded:", settings.limit)
print("taken out before:", limit)
print("the same module:", same is settings)
print("left from before:", settings.small)
