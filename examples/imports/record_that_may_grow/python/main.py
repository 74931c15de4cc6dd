"""Make the record of a library, field by field."""

from pages import Page

try:
    print(Page(40))
except TypeError as error:
    print("TypeError:", error)
