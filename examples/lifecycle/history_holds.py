# /// script
# requires-python = ">=3.13"
# dependencies = ["ipython==9.18.0"]
# ///
"""Cells of an IPython session. Which of them leave a table behind?"""

import tempfile
import weakref

from IPython.core.history import HistoryManager
from IPython.core.interactiveshell import InteractiveShell

CELLS = [
    "table = Table()",
    "del table",
    "table = Table()",
    "table",
    "del table",
    "Table();",
    "Table()",
    "Table()",
]
tables = weakref.WeakSet()


class Table:
    def __init__(self):
        tables.add(self)


HistoryManager.enabled = False  # leave the reader's history alone
with tempfile.TemporaryDirectory() as folder:
    shell = InteractiveShell(ipython_dir=folder)
    shell.push({"Table": Table})
    shell.displayhook.write_output_prompt = lambda: None
    shell.displayhook.write_format_data = lambda *data: None
    for number, cell in enumerate(CELLS, start=1):
        shell.run_cell(cell, store_history=True)
        print(f"In [{number}]: {cell:<15}  tables: {len(tables)}")
    print("Out has the numbers", *shell.user_ns["Out"])
    for name in ["_", "__", "___", "_4"]:
        value = shell.user_ns[name]
        print(f"{name} is a table:", isinstance(value, Table))
    print("In has text:", shell.user_ns["In"][1:3])
    print("Out holds at most:", shell.cache_size)
