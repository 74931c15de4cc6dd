print("foo.py begins, as", __name__)
import bar

spam = 1
print("foo.py ends, as", __name__)
