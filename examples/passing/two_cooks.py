"""Two cooks hold one list. What does each see, and who frees it?"""

ann = ["salt"]
ben = ann
#@ shared: Two names, one list: the count says 2.
ann.append("eggs")
#@ grown: Ann has added, to the list that Ben holds too.
ben.append("milk")
print("ann reads:", ann)
del ann
#@ left: Ann is gone, the count says 1, and the list stays.
print("without ann:", ben)
del ben
#@ freed (end): The last name is gone, and so is the list.
