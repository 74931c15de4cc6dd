"""A program that starts itself, and sends itself jobs over a pipe."""

import struct
import subprocess
import sys
from pickle import dumps, loads


def send(file, message):
    data = dumps(message)
    file.write(struct.pack("<I", len(data)) + data)
    file.flush()


def receive(file):
    length = file.read(4)
    if len(length) < 4:
        return None
    return loads(file.read(*struct.unpack("<I", length)))


def child():
    while (job := receive(sys.stdin.buffer)) is not None:
        name, numbers = job
        send(sys.stdout.buffer, (name, sum(numbers)))


def parent():
    command = [sys.executable, __file__, "child"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as worker:
        for job in [("small", [0, 1, 2]), ("large", list(range(1000)))]:
            send(worker.stdin, job)
            print("the child says:", *receive(worker.stdout))
    print("the child ended with", worker.returncode)


if __name__ == "__main__":
    child() if sys.argv[1:] == ["child"] else parent()
