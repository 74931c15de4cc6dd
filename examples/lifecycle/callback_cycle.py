"""A window keeps a callback. What does the callback keep?"""

import gc
import weakref


class Window:
    def __init__(self, title):
        self.title = title
        self.on_click = None

    def show(self):
        print("clicked:", self.title)

    def click(self):
        if self.on_click:
            self.on_click()


def bound_method():
    window = Window("bound method")
    window.on_click = window.show
    window.click()
    return weakref.ref(window)


def closure():
    window = Window("closure")
    window.on_click = lambda: print("clicked:", window.title)
    window.click()
    return weakref.ref(window)


def weak():
    window = Window("weak")
    owner = weakref.ref(window)
    window.on_click = lambda: owner().show()
    window.click()
    return weakref.ref(window)


gc.disable()
for make in [bound_method, closure, weak]:
    alive = make()() is not None
    print("  still alive:", alive)
