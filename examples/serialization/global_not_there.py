"""A global is set when the program starts. What has the child?"""

import multiprocessing

SETTING = None


def child(answers):
    answers.put(SETTING)


if __name__ == "__main__":
    SETTING = "set by main"
    for method in ["fork", "spawn", "forkserver"]:
        context = multiprocessing.get_context(method)
        answers = context.SimpleQueue()
        process = context.Process(target=child, args=(answers,))
        process.start()
        print(f"{method}: {answers.get()}")
        process.join()
