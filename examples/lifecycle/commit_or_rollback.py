"""Leaving by an error undoes the work, leaving otherwise keeps it."""


class Transaction:
    def __init__(self, accounts):
        self.accounts = accounts

    def __enter__(self):
        self.before = dict(self.accounts)
        return self.accounts

    def __exit__(self, kind, error, traceback):
        if kind is not None:
            self.accounts.update(self.before)


def transfer(accounts, amount):
    with Transaction(accounts) as changed:
        changed["ours"] -= amount
        if changed["ours"] < 0:
            raise ValueError("too little")
        changed["theirs"] += amount


accounts = {"ours": 10, "theirs": 0}
for amount in [4, 40]:
    try:
        transfer(accounts, amount)
        print("done:", accounts)
    except ValueError as error:
        print(f"{error}: {accounts}")
