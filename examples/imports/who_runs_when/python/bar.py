print("bar.py begins, as", __name__)
import foo

print("spam is there:", hasattr(foo, "spam"))
print("bar.py ends, as", __name__)
