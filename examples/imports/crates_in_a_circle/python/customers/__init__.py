from orders import Order

class Customer:
    def __init__(self, name):
        self.name, self.orders = name, []

    def add(self, order):
        assert isinstance(order, Order)
        self.orders.append(order)
