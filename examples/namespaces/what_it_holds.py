# The parent has three locals. What does each inner function hold,
# and what does it find in its own `locals()`?


def parent():
    a, b, c = 1, [2, 2], "three"

    def nothing():
        return locals()

    def child():
        z = a
        locals()["a"] = 99
        return locals()

    def all_three():
        return a, b, c

    return nothing, child, all_three


nothing, child, all_three = parent()
for function in nothing, child, all_three:
    cells = function.__closure__ or ()
    values = [cell.cell_contents for cell in cells]
    print(function.__name__, "holds", values)
print("locals() of child:", child())
print("locals() of nothing:", nothing())
