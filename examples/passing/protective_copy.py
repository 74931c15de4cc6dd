"""The sentinel and the copy: what is the caller left with?"""


def titled(lines=None):
    if lines is None:
        lines = ["untitled", "text"]
    else:
        lines = list(lines)
    lines[0] = "Title"
    return lines


mine = ["draft", "more"]
print("made from mine:", titled(mine))
print("mine:", mine)
print("no argument:", titled())
try:
    titled([])
except IndexError as error:
    print("an empty list:", error)

rows = [["draft"]]
rows_copied = list(rows)
rows_copied[0].append("more")
print("one level down:", rows)
