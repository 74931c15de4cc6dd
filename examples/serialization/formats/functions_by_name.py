"""A function goes into a pickle. Its body, or its name?"""

import pickle


def double(number):
    return 2 * number


saved = pickle.dumps(double)
print("name in the bytes:", b"double" in saved)
print("loaded:", pickle.loads(saved)(10))


def double(number):
    return 200 * number


print("after a new def:", pickle.loads(saved)(10))

twice = double
del double
try:
    pickle.loads(saved)
except AttributeError as error:
    print("renamed:", str(error).partition(" on ")[0])
