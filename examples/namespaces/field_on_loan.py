# The function changes `person.age`. What does it hold meanwhile?
#@ boxed: str

from dataclasses import dataclass


@dataclass
class Person:
    name: str
    age: int


def main():
    person = Person("Ada", 36)

    def birthday():
        person.age += 1

    #@ made: The function holds a cell, and the cell the whole person.
    birthday()
    name = person.name
    #@ taken: `name` leads to the person's own string, and the person
    #@ still has it.
    birthday()
    #@ grown: Both calls went through the cell to the one person, who
    #@ is 38 now.
    print(name, "is", person.age)


main()
