"""`=` in an f-string prints the expression and its value. And where?"""

from sys import stderr


def area(width, height):
    print(f"{(wide := width + 1) = }", file=stderr)
    print(f"{(high := height + 1) = }", file=stderr)
    return wide * high


names = ["Ada", "Grace"]
print(f"{names = }", file=stderr)
area = area(2, 3)
print(f"area {area}, {len(names)} names")
