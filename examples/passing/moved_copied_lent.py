"""Three calls. What has the caller afterwards, and who ends it?"""


class Parcel:
    def __del__(self):
        print("the parcel is gone")


def look(number):
    print("look:", number)


def weigh(parcel):
    print("weigh: a", type(parcel).__name__)


def deliver(parcel):
    print("deliver: a", type(parcel).__name__)


def main():
    number = 7
    look(number)
    print("the caller still has", number)

    parcel = Parcel()
    weigh(parcel)
    print("the caller still has a", type(parcel).__name__)
    deliver(parcel)
    print("the caller still has a", type(parcel).__name__)


main()
