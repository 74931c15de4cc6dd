# One package, and its modules lie in two folders.
import sys

sys.path.append("one")
import zoo.lion

print("zoo.lion:", zoo.lion.VOICE)
try:
    import zoo.bird
except ModuleNotFoundError as error:
    print("zoo.bird:", error)

sys.path.append("two")
import zoo.bird

print("zoo.bird:", zoo.bird.VOICE)
homes = [place.split("/")[-2] for place in zoo.__path__]
print("homes:", ", ".join(homes))
print("zoo has a file:", zoo.__spec__.has_location)
