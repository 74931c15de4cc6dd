"""Two cooks keep one list. What does it take?"""


class Cook:
    def __init__(self, needed):
        self.needed = needed

    def add(self, item):
        self.needed.append(item)


needed = ["salt"]
ann, ben = Cook(needed), Cook(needed)
del needed
ann.add("eggs")
ben.add("milk")
print("ann reads:", ann.needed)
print("ben reads:", ben.needed)
print("one list:", ann.needed is ben.needed)
del ann
print("without ann:", ben.needed)
