import os

limit = int(os.environ["LIMIT"])
if limit < 5:
    small = True
