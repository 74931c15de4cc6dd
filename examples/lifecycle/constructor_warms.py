"""The same call at first and after two thousand times."""

log = []


class Witness:
    def __del__(self):
        log.append("dies")


class Deletes:
    def __init__(self, witness):
        del witness
        log.append("after del")


def construct():
    log.clear()
    Deletes(Witness())
    return "at the del" if log[0] == "dies" else "later"


print("first call:", construct())
for _ in range(2000):
    construct()
print("warm:", construct())
