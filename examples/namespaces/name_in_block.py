# Two blocks have a price of their own, or have they?

price = 100
if price > 50:
    price = price - 10
    #@ inside: There is one `price`. The block has bound it anew, and
    #@ nothing remembers the 100.
    print("reduced:", price)
#@ after_if: The block is over, and `price` is still 90.
print("after the if:", price)

for price in range(20, 22):
    #@ turn: The loop binds the same name once more, first to 20.
    print("next:", price)
#@ after_loop: The loop is over, and its last number is left.
print("after the loop:", price)
