"""An owner dies. What becomes of its two attributes?"""


class Witness:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(f"  {self.name} dies")


class Owner:
    def __init__(self, own, shared):
        self.own = own
        self.shared = shared

    def __del__(self):
        print("  owner dies")


shared = Witness("shared attribute")
owner = Owner(Witness("own attribute"), shared)
print("the owner goes")
del owner
print("still alive:", shared.name)
del shared
print("end")
