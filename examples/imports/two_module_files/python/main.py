# A file and a folder of one name. Which one is it?
import shape

print("shape is", shape.KIND)
