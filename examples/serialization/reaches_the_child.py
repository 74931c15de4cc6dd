"""Four things that pickle refuses. Which child receives them?"""

import multiprocessing
import threading
from pickle import PicklingError


def closure():
    answer = 42
    return lambda: answer


def use(kind, thing):
    if kind == "file":
        ok = thing.readline().startswith("root")
    elif kind == "lock":
        ok = thing.acquire(timeout=1)
    else:
        ok = next(thing) == 1 if kind == "generator" else thing() == 42
    raise SystemExit(0 if ok else 1)


def start(context, kind, thing):
    try:
        child = context.Process(target=use, args=(kind, thing))
        child.start()
    except (TypeError, AttributeError, PicklingError) as error:
        return type(error).__name__
    child.join()
    return "arrived" if child.exitcode == 0 else "broken"


if __name__ == "__main__":
    print("default here:", multiprocessing.get_start_method())
    for method in ["fork", "spawn", "forkserver"]:
        context = multiprocessing.get_context(method)
        print(f"{method}:")
        with open("/etc/passwd") as file:
            for kind, thing in {
                "file": file,
                "lock": threading.Lock(),
                "generator": (number for number in [1]),
                "closure": closure(),
            }.items():
                print(f"  {kind}:", start(context, kind, thing))
