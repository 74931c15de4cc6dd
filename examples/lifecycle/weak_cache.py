"""A cache that holds nothing: what is left in it afterwards?"""

import weakref


class Image:
    def __init__(self, name):
        self.name = name
        weakref.finalize(self, print, "  freed:", name)


class Cache:
    def __init__(self):
        self.images = weakref.WeakValueDictionary()

    def load(self, name):
        image = self.images.get(name)
        if image is None:
            print("  loading:", name)
            image = self.images[name] = Image(name)
        return image


cache = Cache()
cat = cache.load("cat")
again = cache.load("cat")
print("the same:", cat is again)

del cat, again
print("entries left:", len(cache.images))
