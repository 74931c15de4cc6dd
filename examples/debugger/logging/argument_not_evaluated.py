"""A line that is not logged: was its argument computed all the same?"""

import logging

calls = 0


class Report:
    def __str__(self):
        global calls
        calls += 1
        return "a long report"


logging.basicConfig(
    level=logging.INFO, format="[%(levelname)s] %(message)s"
)
logging.debug("%s", Report())
print("as argument:", calls)

logging.debug("%s", str(Report()))
print("called in the line:", calls)

logging.debug(f"{Report()}")
print("f-string:", calls)

if logging.root.isEnabledFor(logging.DEBUG):
    logging.debug("%s", str(Report()))
logging.info("%s", Report())
print("logged:", calls)
