"""One of two threads fails. Who notices, and when?"""

import threading


def hook(arguments):
    print(f"{arguments.thread.name} died: {arguments.exc_value}")


def work(name, results):
    if name == "Grace":
        raise ValueError(f"no work for {name}")
    results[name] = len(name)


threading.excepthook = hook
results = {}
for name in ["Ada", "Grace"]:
    thread = threading.Thread(
        name=name, target=work, args=(name, results)
    )
    thread.start()
    print("joined:", thread.join(), results.get(name))
print("the program goes on")
