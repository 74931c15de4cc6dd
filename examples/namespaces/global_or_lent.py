"""Three ways to count calls. Who can reach the count?"""

calls = 0


def call_global():
    global calls
    calls += 1


def make_counter():
    calls = 0

    def call():
        nonlocal calls
        calls += 1
        return calls

    return call


def call_lent(counts):
    counts["calls"] += 1


for _ in range(3):
    call_global()
print("global:  ", calls)

call = make_counter()
counts = [call() for _ in range(3)]
print(f"nonlocal: {counts}, global still {calls}")

counts = {"calls": 0}
for _ in range(3):
    call_lent(counts)
print("lent:    ", counts["calls"])
