"""Three ways to a finalizer. Which of them is a count of zero?"""

import gc


class Part:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        held = self.other is not None and self.other.other is self
        print(f"  finalizer of {self.name}; still referred to: {held}")


print("called by hand:")
part = Part("a")
part.__del__()
print("  still there:", part.name)

print("last reference removed:")
del part

print("two that hold each other, out of reach:")
left, right = Part("left"), Part("right")
left.other, right.other = right, left
del left, right
print("  not a word")

print("collector:")
gc.collect()
