# Two packages that need each other. Python lets them.
from orders import Order

order = Order("Ann")
print("customer:", order.customer.name)
print("her orders:", len(order.customer.orders))
