"""A program, in one file."""


def greeting(name):
    return f"hello, {name}"


if __name__ == "__main__":
    print(greeting("Ada"))
