# Started as a script, and imported by the module that it uses.
import worker

count = 0


def bump():
    global count
    count += 1


if __name__ == "__main__":
    bump()
    worker.work()
    print("counted here:", count)
    print("counted there:", worker.seen())
