"""A library logs, and the program has said nothing. Who prints?"""

import logging

library = logging.getLogger("library")


def work():
    library.warning("the library warns")


print("handlers:", logging.root.handlers)
work()
print("the last resort has printed it")
library.addHandler(logging.NullHandler())
work()
print("with a NullHandler: silence")

logging.basicConfig(format="[%(levelname)s %(name)s] %(message)s")
work()
logging.basicConfig(format="second")
work()
