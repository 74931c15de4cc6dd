"""Four circles, each of them cut in one place, or none at all."""

from dataclasses import dataclass, field
from types import SimpleNamespace as Module

bar = Module(HAM=1)  # no longer made from SPAM
foo = Module(SPAM=bar.HAM + 1, EGGS=bar.HAM + 10)


def count(customer):
    return len(customer.orders)


bar.count = count
foo.count = bar.count


@dataclass
class Customer:
    orders: list = field(default_factory=list)
    invited_by: "Customer" = None  # a reference: never a circle


@dataclass
class Order:
    customer: str  # a name, not a customer
    dishes: int


print("constants:", foo.SPAM, bar.HAM)
print("static:", foo.EGGS)
ann = Customer()
bob = Customer(invited_by=ann)
bob.orders.append(Order("Bob", 2))
[first] = bob.orders
print("order:", first.dishes, "of", first.customer)
print("invited:", bob.invited_by is not None)
print("re-exported:", foo.count(bob), bar.count(bob))
