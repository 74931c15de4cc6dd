# The notebook's loop without `key=key`. It stands at module level:
# what do the functions close over?

funs = []
for key in range(3):

    def plus_key(n):
        return key + n

    funs.append(plus_key)

print("after the loop:", [f(10) for f in funs])
print("closure:", funs[0].__closure__)
key = 100
print("after key = 100:", [f(10) for f in funs])
del key
try:
    funs[0](10)
except NameError as error:
    print("after del key:", error)
