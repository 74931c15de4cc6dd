"""A function that remembers a factor. Can it be saved?"""

import operator
import pickle
from functools import partial


def make_scale(factor):
    def scale(number):
        return factor * number

    return scale


class Scale:
    def __init__(self, factor):
        self.factor = factor

    def __call__(self, number):
        return self.factor * number


for what, scale in {
    "lambda": lambda number: 3 * number,
    "closure": make_scale(3),
    "partial": partial(operator.mul, 3),
    "Scale": Scale(3),
}.items():
    try:
        print(f"{what}: {pickle.loads(pickle.dumps(scale))(10)}")
    except (AttributeError, pickle.PicklingError) as error:
        message = str(error).partition(" at ")[0]
        print(f"{what}: {type(error).__name__}, {message}")
