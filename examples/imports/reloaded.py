"""The file changes. Who hears of it?"""

import importlib
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    file = Path(folder, "page_settings.py")
    file.write_text("width = 40\nold = True\n")
    sys.path.append(folder)

    import page_settings
    from page_settings import width

    print("imported:", page_settings.width, width)

    file.write_text("width = 72  # wider\n")
    import page_settings

    print("imported again:", page_settings.width, width)

    again = importlib.reload(page_settings)
    print("reloaded:", page_settings.width, width)
    print("the same module:", again is page_settings)
    print("what the file dropped:", page_settings.old)
