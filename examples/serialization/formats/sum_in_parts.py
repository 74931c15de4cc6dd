"""One list, summed in two parts. What has to travel?"""

import pickle
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context

numbers = list(range(100_000))
middle = len(numbers) // 2


def seen(part):
    return part is numbers


def part_sum(start, end):
    return sum(numbers[start:end])


if __name__ == "__main__":
    halves = [numbers[:middle], numbers[middle:]]
    with ThreadPoolExecutor(2) as threads:
        starts = threads.map(part_sum, [0, middle], [middle, None])
        print("threads agree:", sum(starts) == sum(numbers))
        same = threads.submit(seen, numbers).result()
        print("threads see the caller's list:", same)
    spawn = get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=spawn) as processes:
        sums = processes.map(sum, halves)
        print("processes agree:", sum(sums) == sum(numbers))
        same = processes.submit(seen, numbers).result()
        print("processes see the caller's list:", same)
    travels = sum(len(pickle.dumps(half)) for half in halves)
    print("more than 200 000 bytes travel:", travels > 200_000)
