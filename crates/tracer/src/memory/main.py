"""Follows a Rust program inside gdb and writes down what its memory holds, step by step.

gdb runs this with the path of a plan in the environment variable STEPS_PLAN. The plan says what gdb
cannot know: where each position of the source begins, where values are moved, how pointers are
called. Nothing is stepped: there is a breakpoint on every position of the program's own functions,
on what drops values, on the allocator and on the ends of functions, and between them it runs.
"""

from __future__ import annotations

import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from follow import Tracer  # noqa: E402  gdb knows no folder of the script
from plan import Plan  # noqa: E402
from steps import tidy  # noqa: E402


def main() -> None:
    with open(os.environ["STEPS_PLAN"], encoding="utf-8") as told:
        plan = Plan(json.load(told))
    tracer = Tracer(plan)
    tracer.run()
    with open(tracer.memory.output, encoding="utf-8", errors="replace") as output:
        answer = {
            "steps": tidy(tracer.steps.taken, plan),
            "output": output.read(),
            "ended": tracer.ended,
            "warnings": tracer.steps.warnings,
            "stops": tracer.stops,
        }
    with open(plan.told["result"], "w", encoding="utf-8") as result:
        result.write(json.dumps(answer, ensure_ascii=False))


main()
