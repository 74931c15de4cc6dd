"""What may the caller bring?"""

from pathlib import Path


def shout(text):
    return text.upper()


def is_text(path):
    return Path(path).suffix == ".txt"


def total(numbers):
    return sum(numbers)


print("text:", shout("tea"), shout("tea time"[:3]))
print("list:", total([1, 2, 3]))
print("slice:", total([1, 2, 3][1:]))
print("range:", total(range(4)))
print("generator:", total(n * n for n in [1, 2, 3]))
print("paths:", is_text("tea.txt"), is_text(Path("tea.md")))
try:
    print(total("123"))
except TypeError as error:
    print("text:", error)
