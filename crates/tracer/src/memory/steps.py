"""Takes steps down: frames, statics, and the blocks that nothing leads to."""

from __future__ import annotations

from collections.abc import Iterator

import gdb  # type: ignore[import-not-found, unused-ignore]

from calls import Activation, Thread
from names import lookup, named, type_name
from plan import Plan
from results import result as returned
from shown import Json
from space import Heap, Known, Memory
from values import View
from variables import Variables


class Steps:
    """The steps so far."""

    def __init__(self, plan: Plan, memory: Memory, heap: Heap, threads: dict[int, Thread]) -> None:
        self.plan, self.memory, self.heap, self.threads = plan, memory, heap, threads
        self.warnings: list[str] = []
        self.variables = Variables(plan, self.warn)
        self.taken: list[Json] = []

    def warn(self, text: str) -> None:
        if text not in self.warnings:
            self.warnings.append(text)

    def take(
        self,
        thread: Thread,
        event: str,
        line: int,
        what: str | None = None,
        result: Json | None = None,
    ) -> None:
        top = thread.activations[-1]
        # code that drops has a scope of its own, which holds no variables
        self.variables.locate(thread, event == "drop")
        view = View(self.plan, self.memory, self.heap, self.threads, thread, len(self.taken))
        frames = [*self.statics(view)]
        calls: dict[int, Json] = {}
        visible = self.visible(thread)
        # by their age: what a thread borrows belongs to an older call
        for activation in sorted(visible, key=lambda each: each.number):
            returning = result is not None and activation is top
            shown = self.variables.show(view, activation, returning)
            if returning and result and (value := returned(view, activation, result)):
                shown.append(value)
            calls[activation.number] = {
                "id": activation.id,
                "function": self.plan.functions[activation.low]["shown"],
                "file": activation.file,
                "line": activation.line,
                "variables": shown,
            }
        frames += [calls[each.number] for each in visible]
        view.drain()
        view.targets.resolve()
        self.add_unreached(view, thread)
        self.heap.pointers = view.targets.pointers
        taken: Json = {"file": top.file, "line": line, "event": event}
        if what is not None:
            taken["what"] = what
        if thread.number != 1:
            taken["thread"] = thread.number
        taken["printed"] = self.memory.characters_printed()
        taken["frames"] = frames
        self.heap.temporaries = {
            key: name for key, name in self.heap.temporaries.items() if name in view.objects
        }
        taken["heap"] = sorted(
            view.objects.values(), key=lambda each: (each["id"][0], int(each["id"][1:]))
        )
        self.taken.append(taken)

    def visible(self, thread: Thread) -> list[Activation]:
        """The calls under way of all threads, those of the present one last."""
        if len(self.threads) == 1:
            return thread.activations
        alive = {each.num for each in gdb.selected_inferior().threads()}
        others = [
            activation
            for number, other in sorted(self.threads.items())
            if number in alive and other is not thread
            for activation in other.activations
        ]
        return others + thread.activations

    def statics(self, view: View) -> Iterator[Json]:
        """The statics as a frame that no call holds."""
        told = self.plan.told["statics"]
        shown = []
        for each in told:
            if (kind := lookup(each["type"])) is None:
                continue
            place, hint = f"f0.{each['name']}", each.get("hint") or named(each["type"])
            value = view.at(self.memory.base + each["address"], kind, place, hint)
            shown.append(
                {
                    "name": each["name"],
                    "type": type_name(kind, hint),
                    "place": place,
                    "value": value,
                }
            )
        if shown:
            yield {
                "id": "f0",
                "function": "statics",
                "file": told[0]["file"],
                "line": told[0]["line"],
                "variables": shown,
            }

    def add_unreached(self, view: View, thread: Thread) -> None:
        """Blocks that no variable leads to: in flight between two variables, or lost."""
        unreached = {
            name: each for name, each in self.heap.known.items() if name not in view.objects
        }
        alive = {each.number: each for each in self.visible(thread)}
        view.reaching = False
        for known in unreached.values():
            view.own(known.address, known.content)
            view.drain()
            view.targets.resolve()
        for name, known in self.heap.known.items():
            if name not in unreached:
                known.lost = False
            elif known.lost or not view.opaque and not self.in_flight(known, alive):
                known.lost = view.objects[name]["lost"] = True
            else:
                view.objects[name]["unnamed"] = True

    def in_flight(self, known: Known, alive: dict[int, Activation]) -> bool:
        """Whether a statement under way, or a function's result, may hold a block."""
        holder = alive.get(known.holder)
        if holder is None:
            above = [each for each in alive.values() if each.number < known.holder]
            return bool(above) and above[-1].statement <= known.step
        at = (holder.file, holder.line)
        if self.plan.closes(*at) and self.plan.begins_statement(*at):
            return bool(self.plan.functions[holder.low]["returns"]["how"] != "none")
        return holder.statement <= known.step


def tidy(steps: list[Json], plan: Plan) -> list[Json]:
    """Without stops at closing braces where nothing is to be seen."""
    kept: list[Json] = []
    for index, step in enumerate(steps):
        following = steps[index + 1] if index + 1 < len(steps) else None
        if following and step["event"] == "line" and plan.closes(step["file"], step["line"]):
            same_frame = following["frames"][-1]["id"] == step["frames"][-1]["id"]
            ends = following["event"] in ("return", "end") and following["line"] == step["line"]
            if same_frame and (
                ends or following["event"] == "line" and kept and unchanged(kept[-1], step)
            ):
                continue
        kept.append(step)
    return kept


def unchanged(before: Json, step: Json) -> bool:
    old, new = before["frames"][-1], step["frames"][-1]
    return bool(
        old["id"] == new["id"]
        and old["variables"] == new["variables"]
        and all(before[each] == step[each] for each in ("printed", "heap"))
    )
