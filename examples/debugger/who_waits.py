"""Two threads wait for a bell that nobody rings. Who waits where?"""

import sys
import threading
import time
from queue import SimpleQueue


def wait(bell, floor):
    print(f"to the {floor}. floor")
    bell.get()


def all_wait():
    frames = sys._current_frames()
    for thread in threading.enumerate():
        frame = frames[thread.ident]
        place = f"{frame.f_code.co_name}, line {frame.f_lineno}"
        print(f"{thread.name}: {place}", frame.f_locals.get("floor"))


for name, floor in [("ada", 1), ("grace", 2)]:
    threading.Thread(
        target=wait, name=name, args=(SimpleQueue(), floor), daemon=True
    ).start()
    time.sleep(0.2)
all_wait()
