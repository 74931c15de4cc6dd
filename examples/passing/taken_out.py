"""Take something out of what you were given to change."""


def finish(basket):
    first = basket["items"].pop(0)
    name = basket["names"][0]
    coupon, basket["coupon"] = basket["coupon"], None
    rest, basket["items"] = basket["items"], []
    return first, name, coupon, rest


basket = {
    "items": ["tea", "milk", "salt"],
    "names": ["Ann"],
    "coupon": "half price",
}
print("taken:", finish(basket))
print("left:", basket)
