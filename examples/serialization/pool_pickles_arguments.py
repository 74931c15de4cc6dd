"""A pool of forked processes. Is anything pickled?"""

import multiprocessing


class Parcel:
    def __init__(self, content):
        self.content = content

    def __reduce__(self):
        print(f"{self.content} is being pickled")
        return Parcel, (self.content,)


def content(parcel):
    return parcel.content


def refuse(thing, pool):
    try:
        pool.apply(*thing)
    except Exception as error:
        print(type(error).__name__)


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    gift = Parcel("the gift")
    child = context.Process(target=content, args=(gift,))
    child.start()
    child.join()
    print("a Process has had it")
    with context.Pool(1) as pool:
        print("a Pool has had it:", pool.apply(content, (gift,)))
        print("a lambda: ", end="")
        refuse([lambda: 1], pool)
        print("an open file: ", end="")
        with open("/dev/null") as file:
            refuse([content, (file,)], pool)
