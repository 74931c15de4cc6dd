"""One format for a whole list: Python formats elements one by one."""

from math import cos

byte_list = [7, 171, 255]
cosines = [cos(1), cos(2)]
print("hexadecimal:", [f"{byte:x}" for byte in byte_list])
print("all at once:", bytes(byte_list).hex(" "))
print("three places:", [round(value, 3) for value in cosines])
try:
    print(f"{cosines:.3}")
except TypeError as error:
    print("a list:", error)
print(f"the letter alone: {171:#06x} {12345.678:>8.3e}")
for place, value in enumerate(cosines):
    print(f"{place:>3} {value:+.4f}")
