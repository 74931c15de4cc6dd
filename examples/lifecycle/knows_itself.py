"""An object that can hand out itself, and is not its own owner."""

import weakref


class Widget:
    def __init__(self, name):
        self.name = name
        self.itself = weakref.ref(self)
        ready = self.itself() is not None
        print(f"{name}, under construction: ready {ready}")

    def share(self):
        return self.itself()

    def __del__(self):
        print(f"{self.name}: finalized")
        print("  can share itself:", self.share() is not None)


slider = Widget("slider")
shared = slider.share()
print("weak:", weakref.getweakrefcount(slider))
print("the same:", shared is slider)
del slider, shared
