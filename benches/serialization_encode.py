# /// script
# requires-python = ">=3.13"
# dependencies = ["msgspec==0.22.0", "orjson==3.13.0"]
# ///
"""The Python side of the measurement serialization_encode; see peer.py for the lines that come and go."""

import json
import marshal
import pickle
import platform

import msgspec
import orjson

import peer
import serialization


def pickled(orders):
    return pickle.dumps(orders, protocol=5)


CONTENDERS = {
    "json": (json.dumps, serialization.orders),
    "pickle": (pickled, serialization.orders),
    "marshal": (marshal.dumps, serialization.orders),
    "orjson": (orjson.dumps, serialization.orders),
    "msgspec": (msgspec.json.Encoder().encode, serialization.structs),
}


def times(contender, size, seconds):
    run, make = CONTENDERS[contender]
    return serialization.times(run, make(size), seconds)


versions = {
    "CPython": platform.python_version(),
    "msgspec": msgspec.__version__,
    "orjson": orjson.__version__,
}
peer.answer(versions, times)
