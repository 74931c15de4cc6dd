"""Serve a hundred requests: how many blocks stay behind?"""

import gc
import tracemalloc
import weakref


class Request:
    pass


class Reply:
    pass


def counted(request):
    reply = Reply()
    reply.request = request
    return reply


def weak(request):
    reply = Reply()
    reply.request = weakref.proxy(request)
    return reply


def blocks_left(answer):
    before = tracemalloc.take_snapshot()
    for _ in range(100):
        request = Request()
        request.reply = answer(request)
    del request
    after = tracemalloc.take_snapshot()
    for line in after.compare_to(before, "lineno"):
        # Fewer than a hundred are the tools' own.
        if line.count_diff >= 100:
            place = line.traceback[0]
            yield f"{line.count_diff} from line {place.lineno}"


gc.disable()
tracemalloc.start()
for answer in (counted, weak):
    lines = sorted(blocks_left(answer))
    print(f"{answer.__name__}:", lines or "nothing left")
