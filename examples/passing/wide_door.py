"""What may the caller bring?"""


def shout(text):
    return text.upper()


def total(numbers):
    return sum(numbers)


print("text:", shout("tea"), shout("tea time"[:3]))
print("list:", total([1, 2, 3]))
print("slice:", total([1, 2, 3][1:]))
print("range:", total(range(4)))
print("generator:", total(n * n for n in [1, 2, 3]))
try:
    print(total("123"))
except TypeError as error:
    print("text:", error)
