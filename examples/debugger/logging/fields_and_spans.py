"""Every line of a request carries its number, also those from below."""

import contextvars
import logging
import sys

request = contextvars.ContextVar("request", default="-")
log = logging.getLogger("shop")


def add_request(record):
    record.request = request.get()
    return True


def pay(cents):
    paying = logging.LoggerAdapter(log, {"cents": cents})
    paying.info("asked")
    if cents > 100:
        paying.warning("too much: limit=%d", 100)


handler = logging.StreamHandler(sys.stdout)
handler.addFilter(add_request)
handler.setFormatter(
    logging.Formatter(
        "%(levelname)5s request{%(request)s}: "
        "%(message)s cents=%(cents)s",
        defaults={"cents": "-"},
    )
)
log.addHandler(handler)
log.setLevel(logging.INFO)
log.info("started")
for number, cents in [(1, 50), (2, 300)]:
    token = request.set(number)
    pay(cents)
    request.reset(token)
log.info("finished")
