"""Append the double of each number to the list you look at."""

numbers = [1, 2]
for number in numbers:
    if len(numbers) == 10:
        break
    numbers.append(number * 2)
print("stopped by hand:", numbers)

numbers = [1, 2]
for number in list(numbers):
    numbers.append(number * 2)
print("over a copy:", numbers)

numbers = [1, 2]
for position in range(len(numbers)):
    numbers.append(numbers[position] * 2)
print("by position:", numbers)

numbers = [1, 2]
numbers.extend([number * 2 for number in numbers])
print("looked at first, then grown:", numbers)
