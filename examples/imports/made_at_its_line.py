"""A value of the module. When is it made, and how often?"""


def split():
    print("splitting")
    #@ at_its_line: The line of `WORDS` is being executed. It has called
    #@ `split`, and the name is not there yet.
    return "one two".split()


WORDS = split()

#@ begin: The program has not said its first word, and the list is
#@ there.
print("begin")
print("first:", WORDS[0])
#@ again: The same list once more. `splitting` was printed once.
print("last:", WORDS[1])
