# A helper inside a function. What does it carry, and is it the same
# one in the next call?


def permutations(items):
    found = []

    def place(chosen, rest):
        if not rest:
            found.append(chosen)
        for item in rest:
            place(chosen + item, rest.replace(item, ""))

    place("", items)
    return found, place


found, helper = permutations("abc")
print("permutations:", " ".join(found))
print("the helper carries:", helper.__code__.co_freevars)
print("the same helper in two calls:", permutations("ab")[1] is helper)
