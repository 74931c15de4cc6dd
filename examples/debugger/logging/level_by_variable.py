"""One program, two runs: the environment says what is worth a line."""

import logging
import os

logging.basicConfig(
    level=os.environ.get("LOG_LEVELS", "WARNING").split(",")[0],
    format="[%(levelname)s %(name)s] %(message)s",
)
for setting in os.environ.get("LOG_LEVELS", "").split(",")[1:]:
    name, level = setting.split("=")
    logging.getLogger(name).setLevel(level)
log = logging.getLogger("main")


def save(items):
    logging.getLogger("main.store").debug("saving %d items", items)


log.error("the disk is full")
log.warning("the disk is nearly full")
log.info("three items")
log.debug("main is about to save")
save(3)
print("done")
