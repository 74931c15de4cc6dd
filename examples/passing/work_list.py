"""Work that makes more work: halve until nothing is left."""

waiting, done = [6, 5], []
while waiting:
    number = waiting.pop()
    done.append(number)
    if number > 2:
        waiting.append(number // 2)
print("done:", done)
print("waiting:", waiting)
