"""A hundred thousand cycles: how many live at once?"""

import gc


class Guest:
    alive = most = 0

    def __init__(self):
        Guest.alive += 1
        Guest.most = max(Guest.most, Guest.alive)

    def __del__(self):
        Guest.alive -= 1


def rough(count):
    return "some, below 5000" if 2 < count < 5000 else count


def make(label, cyclic):
    gc.collect()
    Guest.most = 0
    for _ in range(100_000):
        guest = Guest()
        if cyclic:
            guest.other = guest
    del guest
    print(f"{label}: {rough(Guest.alive)} alive")
    print(f"  at most at once: {rough(Guest.most)}")


print("the collector comes after", gc.get_threshold()[0], "objects")
make("no cycles", False)
make("cycles", True)
gc.disable()
make("cycles, collector off", True)
gc.collect()
print("collected by hand:", Guest.alive, "alive")
