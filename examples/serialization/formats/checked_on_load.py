"""A span of days, first to last. Who checks what is loaded?"""

import pickle


class Span:
    def __init__(self, first, last):
        self.__setstate__({"first": first, "last": last})

    def __setstate__(self, state):
        if state["first"] > state["last"]:
            raise ValueError("the first day is after the last")
        self.__dict__.update(state)


good = pickle.dumps(Span(2, 9))
for saved in (good, good.replace(b"K\x02", b"K\x0c")):
    try:
        span = pickle.loads(saved)
        print(f"loaded: {span.first} to {span.last}")
    except ValueError as error:
        print("refused:", error)
