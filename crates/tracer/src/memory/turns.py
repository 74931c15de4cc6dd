"""Lets threads take turns, so that a program's steps come in the same order in every run.

A new thread runs at once, until it ends or would wait; then the one that has waited longest and
need not wait any more goes on. Before there is a second thread, nothing of this happens.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import gdb  # type: ignore[import-not-found, unused-ignore]

from machine import Machine, register

FUTEX = 202
#: operations of a futex that wait
WAITS = (0, 9)
#: the functions of the C library through which threads are made, and wait
CREATES = "pthread_create"
JOINS = "pthread_join"
CALLS_SYSTEM = "syscall"
PAUSES = ("sched_yield", "nanosleep", "clock_nanosleep")


class Turns:
    """Decides which thread runs."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.handlers: dict[int, Callable[[int], None]] = {}
        #: threads that stand before a call that waits, and whether it would still wait
        self.waiting: dict[int, Callable[[], bool]] = {}
        #: threads that have run since they were made
        self.begun: set[int] = set()
        self.locked = False

    def listen(self) -> None:
        """Finds the C library, which is loaded when the program's own code runs."""
        self.listen_to(CREATES, self.on_create)

    def listen_to(self, name: str, handler: Callable[[int], None]) -> None:
        told = gdb.execute(f"info address {name}", to_string=True) or ""
        if found := re.search(r" at (?:address )?(0x[0-9a-f]+)", told):
            address = int(found[1], 16) - self.machine.memory.base
            self.handlers[address] = handler
            self.machine.breakpoint(address)

    def on_create(self, pointer: int) -> None:
        """A thread is about to be made: from here on only one runs at a time."""
        if not self.locked:
            self.locked = True
            self.begun.add(gdb.selected_thread().num)
            self.listen_to(JOINS, self.on_join)
            self.listen_to(CALLS_SYSTEM, self.on_system_call)
            for name in PAUSES:
                self.listen_to(name, lambda _: self.wait(lambda: False))
        # the new thread runs although the others are held, and is held as soon as one stops
        back = self.machine.memory.word(pointer) - self.machine.memory.base
        self.handlers[back] = self.on_created
        self.machine.breakpoint(back)

    def on_created(self, pointer: int) -> None:
        """The new thread may have come so far already that it waits."""
        newest = max(each.num for each in alive())
        present = gdb.selected_thread().num
        if newest not in self.waiting and newest != present:
            # it has the next turn, and then its maker
            self.waiting = {present: lambda: False, **self.waiting}

    def on_join(self, pointer: int) -> None:
        joined = register("rdi")

        def runs() -> bool:
            return any(int.from_bytes(each.handle(), "little") == joined for each in alive())

        self.wait(runs)

    def on_system_call(self, pointer: int) -> None:
        if register("rdi") & 0xFFFF_FFFF != FUTEX or register("rdx") & 0x7F not in WAITS:
            return
        address, expected = register("rsi"), register("rcx") & 0xFFFF_FFFF
        ends_by_itself = register("r8") != 0
        memory = self.machine.memory

        def would_wait() -> bool:
            return not ends_by_itself and memory.word(address) & 0xFFFF_FFFF == expected

        self.wait(would_wait)

    def wait(self, would_wait: Callable[[], bool]) -> None:
        """The present thread gives its turn away."""
        number = gdb.selected_thread().num
        self.waiting.pop(number, None)
        self.waiting[number] = would_wait

    def choose(self) -> None:
        """Selects the thread that runs next."""
        if not self.locked:
            return
        present = selected()
        if present is not None:
            self.begun.add(present.num)
            if present.num not in self.waiting:
                return
        threads = {each.num: each for each in alive()}
        new = [number for number in sorted(threads) if number not in self.begun]
        free = [number for number in sorted(threads) if number not in self.waiting]
        ready = [
            number
            for number, would_wait in self.waiting.items()
            if number in threads and not would_wait()
        ]
        order = [*new, *free, *ready]
        if order:
            self.waiting.pop(order[0], None)
            self.begun.add(order[0])
            threads[order[0]].switch()
        # where all wait, for time or for one another, they are let go
        gdb.execute(f"set scheduler-locking {'on' if order else 'off'}")


def selected() -> gdb.InferiorThread | None:
    """The present thread, unless it has ended."""
    try:
        thread = gdb.selected_thread()
    except SystemError:
        return None  # gdb has already forgotten it
    return thread if thread is not None and thread.is_valid() else None


def alive() -> list[gdb.InferiorThread]:
    return [each for each in gdb.selected_inferior().threads() if each.is_valid()]
