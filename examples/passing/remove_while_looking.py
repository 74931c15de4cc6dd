"""Remove the even numbers while you look at them."""

numbers = [2, 4, 6, 7]
for number in numbers:
    if number % 2 == 0:
        numbers.remove(number)
print("list:", numbers)

ages = {"Ann": 2, "Ben": 4, "Cid": 7}
try:
    for name, age in ages.items():
        if age % 2 == 0:
            del ages[name]
except RuntimeError as error:
    print("dict:", error)
print("dict afterwards:", ages)

numbers = [number for number in [2, 4, 6, 7] if number % 2]
print("list, kept the odd:", numbers)
