"""Exchange two variables, with a function and without."""
#@ boxed: str


def swap(a, b):
    #@ called: `a` and `left` lead to one text, `b` and `right` to the
    #@ other.
    a, b = b, a
    #@ exchanged: `a` and `b` have crossed; `left` and `right` have not.
    print("inside:", a, b)


left, right = "tea milk".split()
swap(left, right)
#@ returned: `left` still leads to the tea.
print("after swap(left, right):", left, right)

left, right = right, left
#@ crosswise: Now `left` and `right` have crossed. No text has moved.
print("after left, right = right, left:", left, right)
