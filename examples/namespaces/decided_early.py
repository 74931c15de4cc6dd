"""When does a function learn the names of its variables?"""


def grade(points):
    if points > 50:
        verdict = "passed"
    return verdict


print("before any call:", grade.__code__.co_varnames)
print("60 points:      ", grade(60))
try:
    print("40 points:      ", grade(40))
except UnboundLocalError as error:
    print("40 points:      ", error)


def add_at_run_time():
    exec("verdict = 'by exec'")
    return verdict


try:
    print("exec:           ", add_at_run_time())
except NameError as error:
    print("exec:           ", error)
