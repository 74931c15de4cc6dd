# A helper inside a function. When does it begin to exist, and what
# does it carry?


def permutations(items):
    found = []

    def place(chosen, rest):
        if not rest:
            found.append(chosen)
        for item in rest:
            place(chosen + item, rest.replace(item, ""))

    place("", items)
    return found, place


def too_early():
    try:
        return later()
    except UnboundLocalError as error:
        return f"UnboundLocalError: {error}"

    def later():
        return "later"


found, helper = permutations("abc")
print("permutations:", " ".join(found))
print("called above its definition:", too_early())
print("the helper carries:", helper.__code__.co_freevars)
print("the same helper in two calls:", permutations("ab")[1] is helper)
