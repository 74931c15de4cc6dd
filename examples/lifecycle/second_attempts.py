"""What the rejected programs wanted, said in Python."""

from dataclasses import dataclass


@dataclass
class Account:
    balance: int


class Letter:
    def __init__(self, text):
        self.text = text

    def __del__(self):
        print("burning", self.text or "an empty sheet")


mine = Account(10)
yours = mine
mine.balance = 0
print("one account, two owners:", yours.balance)

letter = Letter("a secret")
text, letter.text = letter.text, ""
print("taken out:", text)
del letter

word = "  so long  ".strip()
print("trimmed:", word)

leftover = "so long"
is_workday = False
if is_workday:
    leftover = None
print("left over:", leftover)
