"""Which json is it?"""

import json

print(json.dumps([1]))
