"""Given away on some days only. Where does the parcel die?"""


class Parcel:
    def __del__(self):
        print("  parcel dies")


def deliver(parcel):
    print("  delivered")


def day(is_workday):
    parcel = Parcel()
    if is_workday:
        deliver(parcel)
        del parcel
    print("  evening")


for is_workday in (True, False):
    print("workday:", is_workday)
    day(is_workday)
