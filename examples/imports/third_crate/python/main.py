# The circle is cut: both know a third, and not each other.
from customers import Customer
from orders import Order

ann = Customer("Ann")
order = Order(ann)
print(order.label())
