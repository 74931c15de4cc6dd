"""What is `b` after `b = a`?"""

a = 1
b = a
b += 1
print("integer: a is", a, "and b is", b)

a = [1]
b = a
print("same list:", "yes" if b is a else "no")

b += [2]
print("after b += [2]: a is", a)

b = b + [3]
print("after b = b + [3]: a is", a)

b = a.copy()
b += [4]
print("copied first: a is", a, "and b is", b)
