# The notebook's cell, with every pair of declarations in its two
# functions. Where does the inner assignment arrive?

CELL = """
x = "I'm global"
def func():
    {outer}
    x = "I'm local"
    def func_closure():
        {inner}
        x = "I'm local in closure"
    func_closure()
    return x
func_x = func()
"""

for outer in "global x", "pass":
    for inner in "global x", "nonlocal x", "pass":
        names = {}
        print(f"{outer:8} / {inner:10} ->", end=" ")
        try:
            exec(CELL.format(outer=outer, inner=inner), names)
        except SyntaxError as error:
            print("SyntaxError:", error.msg)
        else:
            print(f"{names['x']!r}, func saw {names['func_x']!r}")
