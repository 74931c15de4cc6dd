"""Invented orders, to be written in all formats. Do both languages
invent the same ones, and write the same JSON?"""

import json


class Dice:
    def __init__(self, state):
        self.state = state

    def roll(self, sides):
        state = self.state * 6364136223846793005 + 1
        self.state = state % 2**64
        return (self.state >> 33) % sides

    def word(self):
        letters = [self.roll(26) for _ in range(3 + self.roll(8))]
        return "".join(chr(ord("a") + letter) for letter in letters)

    def real(self):
        return self.roll(100_000) / 1000


def order(id, dice):
    name = f"{dice.word()} {dice.word()}"
    email = None
    if dice.roll(4) != 0:
        email = f"{dice.word()}@example.org"
    status = ["Open", "Paid", "Shipped"][dice.roll(3)]
    items = [
        {
            "name": dice.word(),
            "count": dice.roll(1000),
            "price": dice.real(),
        }
        for _ in range(1 + dice.roll(5))
    ]
    labels = ["colour", "shelf", "size"][: dice.roll(4)]
    labels = {label: dice.roll(500) for label in labels}
    weights = [dice.real() for _ in range(dice.roll(20))]
    discount = dice.real() if dice.roll(2) == 1 else None
    return {
        "id": id,
        "customer": {"name": name, "email": email},
        "status": status,
        "items": items,
        "labels": labels,
        "weights": weights,
        "discount": discount,
    }


def orders(count):
    dice = Dice(1)
    return [order(id, dice) for id in range(count)]


def compact(data):
    return json.dumps(data, separators=(",", ":"))


if __name__ == "__main__":
    text = compact(orders(3_000))
    first, second = orders(2)
    print(compact(first["customer"]))
    print(compact(first["items"][0]))
    print(compact(second["labels"]))
    print(f"all: {len(text)} bytes of sum {sum(text.encode())}")
