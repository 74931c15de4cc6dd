"""A part that may be missing."""

try:
    from emphasis import strong
except ImportError:
    strong = str

print(strong("late"))
print("with emphasis:", strong is not str)
