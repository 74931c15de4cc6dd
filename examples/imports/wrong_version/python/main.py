"""We need shapes 2, which knows volumes. There is a shapes 1."""

import shapes

print("imported version", shapes.__version__)
print("volume:", shapes.volume)
