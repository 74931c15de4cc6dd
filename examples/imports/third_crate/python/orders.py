from named import Named

class Order:
    def __init__(self, customer: Named):
        self.customer = customer

    def label(self):
        return "order of " + self.customer.name
