# A function reaches for names at three levels. Where do they stand?

fee = 2


def shop(rate):
    def price(weight):
        cost = weight * rate
        #@ reached: `cost` stands in this frame, `rate` in a cell, and
        #@ `fee` in the frame of the module.
        #@ other_fee (2): A new frame with a new `cost`, the same cell,
        #@ and another `fee` in the module.
        return cost + fee

    return price


#@ start: The module has two names, and the call of `shop` is next.
price = shop(5)
#@ made: The frame of `shop` is gone. Its `rate` is not, since the
#@ function holds the cell.
print("3 kilos:", price(3))
fee = 4
print("the same, later:", price(3))
