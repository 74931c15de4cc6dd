"""A global is set when the program starts. What has the child?"""

import multiprocessing

SETTING = None


def child(answer):
    answer.send(SETTING)


if __name__ == "__main__":
    SETTING = "set by main"
    for method in ["fork", "spawn", "forkserver"]:
        context = multiprocessing.get_context(method)
        ours, theirs = context.Pipe()
        process = context.Process(target=child, args=(theirs,))
        process.start()
        theirs.close()
        print(f"{method}: {ours.recv()}")
        process.join()
