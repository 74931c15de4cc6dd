"""What the Python sides of the measurements of serialization share."""

import gc
import json
from enum import Enum
from pathlib import Path
from time import perf_counter

import msgspec

import peer

FORMATS = Path(__file__).parent.parent / "examples/serialization/formats"
ORDERS = peer.program(FORMATS / "orders.py")
MADE = {}


def orders(size):
    """Invented once: it takes longer than all that is measured."""
    if size not in MADE:
        MADE[size] = ORDERS.orders(size)
    return MADE[size]


def text(size):
    """The JSON that everyone reads."""
    return json.dumps(orders(size), separators=(",", ":")).encode()


class Customer(msgspec.Struct):
    name: str
    email: str | None


class Item(msgspec.Struct):
    name: str
    count: int
    price: float


Status = Enum("Status", {name: name for name in ["Open", "Paid", "Shipped"]})


class Order(msgspec.Struct):
    id: int
    customer: Customer
    status: Status
    items: list[Item]
    labels: dict[str, int]
    weights: list[float]
    discount: float | None


def structs(size):
    return msgspec.convert(orders(size), list[Order])


def times(run, given, seconds):
    """How long each run takes, for about so many seconds. The release of what it made is not counted.

    The garbage collector is on, as in any program, and looks at what the run makes: what was there
    before is frozen.
    """
    run(given)
    found = []
    gc.collect()
    gc.freeze()
    while not found or sum(found) < seconds:
        start = perf_counter()
        made = run(given)
        found.append(perf_counter() - start)
        del made
    gc.unfreeze()
    return found
