"""The same, but only for the part that may be missing."""

try:
    from emphasis import strong
except ModuleNotFoundError as error:
    if error.name != "emphasis":
        raise
    strong = str

print(strong("late"))
