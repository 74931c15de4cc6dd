"""What Python does without a word where Rust refuses."""

kept = []


def keep(items):
    kept.append(items)


def reset(count):
    count = 0


def add_one(number):
    return number + 1


numbers = [1, 2]
keep(numbers)
numbers.append(3)
print("kept:", kept)

for _ in range(2):
    keep(numbers)
lists = {id(items) for items in kept}
print("kept:", len(kept), "times, different lists:", len(lists))

count = 5
reset(count)
print("count:", count)

try:
    print("one more:", add_one(None))
except TypeError as error:
    print("one more:", error)
