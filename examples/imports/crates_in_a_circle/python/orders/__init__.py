class Order:
    def __init__(self, name):
        from customers import Customer
        self.customer = Customer(name)
        self.customer.add(self)
