"""One function, one `del`, seven ways to call it. Which die late?"""

from functools import partial
from operator import call

log = []


class Witness:
    def __del__(self):
        log.append("dies")


def deletes(witness):
    del witness
    log.append("after del")
    return 0


def witnesses():
    yield Witness()


def report(label, run):
    log.clear()
    run()
    when = "at the del" if log[0] == "dies" else "later"
    print(f"{label:<26}{when}")


report("deletes(W())", lambda: deletes(Witness()))
report("deletes(witness=W())", lambda: deletes(witness=Witness()))
report("deletes(*[W()])", lambda: deletes(*[Witness()]))
report("call(deletes, W())", lambda: call(deletes, Witness()))
report("list(map(deletes, ...))", lambda: [*map(deletes, witnesses())])
report("max(..., key=deletes)", lambda: max(witnesses(), key=deletes))
report("partial(deletes, W())()", lambda: partial(deletes, Witness())())
