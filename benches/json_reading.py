# /// script
# requires-python = ">=3.13"
# dependencies = ["msgspec==0.22.0", "orjson==3.13.0"]
# ///
"""The Python side of the measurement json_reading; see peer.py for the lines that come and go."""

import json
import platform

import msgspec
import orjson

import peer
import serialization

CONTENDERS = {
    "json": json.loads,
    "orjson": orjson.loads,
    "msgspec": msgspec.json.Decoder(list[serialization.Order]).decode,
}


def times(contender, size, seconds):
    return serialization.times(CONTENDERS[contender], serialization.text(size), seconds)


versions = {
    "CPython": platform.python_version(),
    "msgspec": msgspec.__version__,
    "orjson": orjson.__version__,
}
peer.answer(versions, times)
