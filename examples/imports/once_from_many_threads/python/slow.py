import time

print("  the body begins")
time.sleep(0.1)
answer = 42
print("  the body ends")
