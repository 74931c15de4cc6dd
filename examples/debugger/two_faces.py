"""`repr` is for programmers, `str` for everybody. Who has which?"""

from dataclasses import dataclass


@dataclass
class Money:
    cents: int

    def __str__(self):
        return f"{self.cents // 100}.{self.cents % 100:02} €"


price = Money(1905)
print(f"everybody:  {price}")
print(f"programmer: {price!r}")
print(f"in a list:  {[price]}")
print("as text:   ", str(Money(5)) + " each")
text, whole = 'say "yes"', 1.0
print(f"a string:   {text} {text!r}")
print(f"a float:    {whole} {whole!r}")
print(f"nothing:    {None}")
