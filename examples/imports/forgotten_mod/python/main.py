# The file lies there. Is that enough?
from bird import sing

print("the bird says", sing())
