# What the rejected closures of the other language wanted to do.


def main():
    key = 1
    plus_key = lambda n: n + key
    key = 100
    print("changed while captured:", plus_key(10))

    count = 0

    def increment():
        nonlocal count
        count += 1
        return count

    print("looked at between:", increment(), increment())
    print("looked at afterwards:", count)

    height = 0

    def up():
        nonlocal height
        height += 2

    def down():
        nonlocal height
        height -= 1

    up()
    down()
    print("up and down:", height)

    numbers = [1, 2, 3]
    total = lambda: sum(numbers)
    print("used by both:", total(), "of", numbers)

    parts = ["a", "b"]
    give = lambda: parts
    print("given twice:", give(), give())
    print("the same list:", give() is give())

    rate = 2
    functions = [lambda n: n * rate, lambda n: n + rate]
    print("two in a list:", [f(10) for f in functions])


main()
