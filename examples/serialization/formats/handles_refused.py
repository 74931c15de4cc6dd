"""Two of these can be pickled. Which?"""

import io
import os
import pickle
import socket
import threading


def outer():
    def inner(): ...

    return inner


for what, value in {
    "StringIO": io.StringIO("text"),
    "BytesIO": io.BytesIO(b"bytes"),
    "text file": open(os.devnull),
    "binary file": open(os.devnull, "rb"),
    "socket": socket.socket(),
    "lock": threading.Lock(),
    "thread": threading.Thread(target=print),
    "generator": (n for n in "ab"),
    "closure": outer(),
}.items():
    try:
        pickle.dumps(value)
        print(f"{what}: saved")
    except (TypeError, AttributeError) as error:
        print(f"{what}: {error}")
