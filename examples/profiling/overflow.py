# /// script
# requires-python = ">=3.13"
# dependencies = ["numpy==2.5.5"]
# ///
"""255 + 1: a Python int grows, one byte in a numpy array cannot."""

import numpy as np

print("int:", 255 + 1)
print("bytes:", np.array([255], dtype=np.uint8) + np.uint8(1))
