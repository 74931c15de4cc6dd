"""A function gives back what it was given, or a part of it."""


def longer(one, other):
    return one if len(one) >= len(other) else other


def value_of(line, key):
    if line.startswith(key + "="):
        return line[len(key) + 1 :]
    return None


line = "name=Ada"
other = "age=36"
print("longer:", longer(line, other))
print("the same object:", longer(line, other) is line)

key = "name"
value = value_of(line, key)
del key
print("value:", value)
print("cut twice, same object:", value is value_of(line, "name"))
