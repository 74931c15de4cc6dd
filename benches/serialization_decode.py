# /// script
# requires-python = ">=3.13"
# dependencies = ["msgspec==0.22.0", "orjson==3.13.0"]
# ///
"""The Python side of the measurement serialization_decode; see peer.py for the lines that come and go."""

import json
import marshal
import pickle
import platform

import msgspec
import orjson

import peer
import serialization


def pickled(size):
    return pickle.dumps(serialization.orders(size), protocol=5)


def marshalled(size):
    return marshal.dumps(serialization.orders(size))


CONTENDERS = {
    "json": (json.loads, serialization.text),
    "pickle": (pickle.loads, pickled),
    "marshal": (marshal.loads, marshalled),
    "orjson": (orjson.loads, serialization.text),
    "msgspec": (msgspec.json.Decoder(list[serialization.Order]).decode, serialization.text),
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
