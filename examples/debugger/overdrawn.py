"""A program that dies with interesting locals, for the post-mortem."""


class Account:
    def __init__(self, owner, cents):
        self.owner = owner
        self.cents = cents


def withdraw(account, amount):
    rest = account.cents - amount
    if rest < 0:
        raise ValueError("not enough money")
    account.cents = rest
    return rest


account = Account("Ada", 500)
print("opened by", account.owner)
for amount in [200, 250, 100]:
    print(withdraw(account, amount), "left")
