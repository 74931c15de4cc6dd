"""One name, three values of three types."""

price = " 12 "
print(repr(price))
price = price.strip()
price = int(price)
print(repr(price))
if price > 10:
    price = f"{price} EUR"
    print(repr(price))
print("afterwards:", repr(price))
