"""One more name comes into the list. Where is the first then?"""
#@ boxed: str

names = ["Ann", "Ben"]
first = names[0]
#@ full: `first` leads to the text itself, and not into the list.
names.append("Cleo")
#@ grown: The list has grown, and `first` leads where it led.
print("moved:", first is not names[0])
print("first:", first)
