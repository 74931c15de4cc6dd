"""Append a thousand numbers. What stays where it was?"""

from array import array

numbers = array("i", [1, 2])
block, _ = numbers.buffer_info()
numbers.extend(range(1000))
print("array, block moved:", numbers.buffer_info()[0] != block)

names = ["Ann", "Ben"]
whole, first = names, names[0]
names.extend(str(number) for number in range(1000))
print("list, same object:", names is whole)
print("its first element, same object:", names[0] is first)
