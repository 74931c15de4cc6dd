# Started by its path, does it know where it belongs?
print("__package__:", __package__)

from .spam import WORD

print(WORD)
