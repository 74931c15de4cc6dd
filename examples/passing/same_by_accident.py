"""Made separately, and yet one object: do not build on it."""


def report(label, same):
    print(f"{label}: {'yes' if same else 'no'}")


report("256 twice", int("256") is int("256"))
report("257 twice", int("257") is int("257"))
report("empty tuple twice", tuple([]) is tuple([]))
report("a tuple twice", tuple([1]) is tuple([1]))
word, other = "one", "two"
report("the letter o twice", word[0] is other[2])
report("a word twice", "".join(word) is "".join(word))
