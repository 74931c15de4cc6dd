"""Work fails between opening and closing. Who closes?"""

from contextlib import closing


class Channel:
    def __init__(self):
        self.state = "open"

    def close(self):
        self.state = "closed"


def plain(channel):
    int("no number")
    channel.close()


def with_finally(channel):
    try:
        int("no number")
    finally:
        channel.close()


def with_closing(channel):
    with closing(channel):
        int("no number")


for work in [plain, with_finally, with_closing]:
    channel = Channel()
    try:
        work(channel)
    except ValueError:
        print(f"{work.__name__}: {channel.state}")
