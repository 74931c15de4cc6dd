"""Each block makes an `x` of its own, or does it?"""

from contextlib import nullcontext

seen = []

x = "outer"
if not seen:
    x = "if"
    seen.append(x)
print("after if:           ", x)

x = "outer"
for x in ["one", "two"]:
    seen.append(x)
print("after for:          ", x)

x = "outer"
with nullcontext("with") as x:
    seen.append(x)
print("after with:         ", x)

x = "outer"
seen.extend([x.upper() for x in ["three"]])
print("after comprehension:", x)

x = "outer"
try:
    int("four")
except ValueError as x:
    seen.append(type(x).__name__)
try:
    print("after except:       ", x)
except NameError as error:
    print("after except:       ", error)
print("seen inside:        ", seen)
