"""Variables of many kinds, to be looked at from outside."""

from dataclasses import dataclass


@dataclass
class Egg:
    farm: str
    weight: int


@dataclass
class Each:
    price: float


@dataclass
class Dozen:
    price: float
    basket: float


def cost(price):
    match price:
        case Each(price):
            return price
        case Dozen(price, basket):
            return price + basket


def main():
    eggs = [Egg("north", 61)]
    eggs.append(Egg("south", 58))
    word = "né"
    nothing = None
    something = eggs[0].weight
    each = Each(0.25)
    dozen = Dozen(2.5, 0.25)
    prices = {"egg": 25}
    shared = [7, 8]
    also = shared
    print(f"{len(eggs)} eggs, {eggs[0].farm}: {word}")
    print(f"maybe: {nothing}, {something}")
    print(f"costs: {cost(each)}, {cost(dozen)}")
    print(f"others: {prices}, {shared is also}")


main()
