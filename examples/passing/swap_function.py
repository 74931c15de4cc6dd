"""Exchange two variables, with a function and without."""


def swap(a, b):
    a, b = b, a
    print("inside:", a, b)


left, right = "tea", "milk"
swap(left, right)
print("after swap(left, right):", left, right)

left, right = right, left
print("after left, right = right, left:", left, right)
