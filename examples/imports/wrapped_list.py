"""Print other people's list in your own way."""


class Shelf(list):
    def __str__(self):
        return " | ".join(self)


books = ["Ada", "Bea"]
try:
    list.__str__ = lambda self: " | ".join(self)
except TypeError as error:
    print("list refuses:", error)

shelf = Shelf(books)
shelf.append("Cyd")
print("printed:", shelf)
print("length:", len(shelf))
print("a list:", isinstance(shelf, list))
print("joined:", type(shelf + ["Dan"]).__name__)
