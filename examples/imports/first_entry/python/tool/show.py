"""What stands first on the search path?"""

import sys
from pathlib import Path

print("first entry:", repr(Path(sys.path[0]).name))
