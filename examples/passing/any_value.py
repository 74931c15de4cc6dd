"""A list of anything. Who finds out what is in it?"""

things = [9, "nine", 9.0]
for thing in things:
    if isinstance(thing, int):
        print("an int:", thing)
    elif isinstance(thing, str):
        print("text:", thing)
    else:
        print("neither")

thing = 9
print("an int:", isinstance(thing, int))
thing = "nine"
print("an int:", isinstance(thing, int))
