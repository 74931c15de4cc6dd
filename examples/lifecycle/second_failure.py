"""The work fails, and then the cleanup fails too."""


class Sensor:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        print("cleaning up after:", error)
        raise RuntimeError("cleanup failed")


def work():
    with Sensor():
        raise ValueError("work failed")


try:
    work()
except RuntimeError as error:
    print("caught:", error)
    print("while handling:", error.__context__)
print("end of program")
