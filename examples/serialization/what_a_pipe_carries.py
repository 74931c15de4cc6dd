"""What goes through a pipe when an object is sent?"""

import multiprocessing
import os
import pickle

left, right = multiprocessing.Pipe()
numbers = [1, 2, 300]
left.send(numbers)
data = right.recv_bytes()
print("bytes:", len(data))
print("a pickle:", pickle.loads(data) == numbers)

left.send(numbers)
copy = right.recv()
print("equal:", copy == numbers)
print("the same list:", copy is numbers)

read, write = os.pipe()
try:
    os.write(write, numbers)
except TypeError as error:
    print("a bare pipe:", error)
