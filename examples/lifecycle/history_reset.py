# /// script
# requires-python = ">=3.13"
# dependencies = ["ipython==9.18.0"]
# ///
"""Ways to empty IPython's history. What is left after each?"""

import tempfile
import weakref

from IPython.core.history import HistoryManager
from IPython.core.interactiveshell import InteractiveShell

tables = weakref.WeakSet()


class Table:
    def __init__(self):
        tables.add(self)


HistoryManager.enabled = False  # leave the reader's history alone
for commands in [
    ["del table"],
    ["del table", "%reset -f out"],
    ["%xdel table"],
    ["%reset -f"],
]:
    with tempfile.TemporaryDirectory() as folder:
        shell = InteractiveShell(ipython_dir=folder)
    shell.displayhook.write_output_prompt = lambda: None
    shell.displayhook.write_format_data = lambda *data: None
    shell.push({"Table": Table})
    for cell in ["other = 5", "table = Table()", "table", *commands]:
        shell.run_cell(cell, store_history=True)
    print(*commands, sep=", ", end=":\n")
    print("  results in Out:", len(shell.user_ns["Out"]))
    print("  tables in memory:", len(tables))
    hidden = shell.user_ns_hidden.get("_")
    print("  a hidden `_` has one:", isinstance(hidden, Table))
    print("  other variables:", "other" in shell.user_ns)
    del hidden
    tables.clear()
