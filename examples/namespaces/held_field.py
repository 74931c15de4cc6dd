# The closure mentions `person.age`. What does it hold: the age, or
# the person?


class Person:
    def __init__(self, name, age):
        self.name, self.age = name, age


def birthdays():
    person = Person("Ada", 36)

    def birthday():
        person.age += 1

    birthday()
    print("name, while the closure is alive:", person.name)
    birthday()
    print("age:", person.age)
    print("held:", birthday.__code__.co_freevars)

    person = Person("Grace", 20)
    birthday()
    print("after rebinding:", person.name, person.age)


birthdays()
