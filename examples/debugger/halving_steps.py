"""A loop that calls a function: over it, into it, out of it."""


def halve(number):
    half = number // 2
    return half


def steps(number):
    count = 0
    while number > 1:
        number = halve(number)
        count += 1
    return count


print("steps from 40:", steps(40))
print("digits of 40:", len(bin(40)) - 2)
