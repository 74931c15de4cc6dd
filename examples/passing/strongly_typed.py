"""Which of these does Python refuse to add?"""


def add(a, b):
    try:
        print(f"{a!r} + {b!r} =", repr(a + b))
    except TypeError as error:
        print(f"{a!r} + {b!r}:", error)


add(1, "1")
add("1", 1)
add([], ())
add(1, True)
add(1, 1.0)

print("True is an int:", isinstance(True, int))
number: int = "nine"
print("number: int =", repr(number))
