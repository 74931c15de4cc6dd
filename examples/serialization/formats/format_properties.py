"""Three questions to each format. Can its bytes be read without the
type? As a type with one more field? Is an extra byte noticed?"""

import io
import json
import marshal
import pickle
from dataclasses import asdict, dataclass


@dataclass
class Record:
    id: int
    name: str


def row(form, data, *answers):
    untyped, new, extra = ["yes" if yes else "no" for yes in answers]
    length = len(data)
    print(f"{form:9}{length:6}{untyped:>9}{new:>11}{extra:>12}")


def works(read, *arguments):
    try:
        read(*arguments)
    except Exception:
        return False
    return True


class WithoutTypes(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} is missing")


record = Record(300, "Grace")
print("          bytes  untyped  new field  extra byte")
in_json = json.dumps(asdict(record))
pickled = pickle.dumps(record)
marshalled = marshal.dumps(asdict(record))


# What the program calls a record when it reads.
@dataclass
class Record:
    id: int
    name: str
    note: str = ""


def from_json(data):
    return Record(**json.loads(data)).note


def from_pickle(data):
    return pickle.loads(data).note


def from_marshal(data):
    return Record(**marshal.loads(data)).note


row(
    "JSON",
    in_json,
    works(json.loads, in_json),
    works(from_json, in_json),
    not works(json.loads, in_json + "0"),
)
row(
    "pickle",
    pickled,
    works(WithoutTypes(io.BytesIO(pickled)).load),
    works(from_pickle, pickled),
    not works(pickle.loads, pickled + b"0"),
)
row(
    "marshal",
    marshalled,
    works(marshal.loads, marshalled),
    works(from_marshal, marshalled),
    not works(marshal.loads, marshalled + b"0"),
)
