"""Listens to the allocator: which blocks of the heap are alive."""

from __future__ import annotations

from contents import WORD
from machine import Machine, register
from space import Heap


class Allocator:
    """Keeps the live blocks up to date."""

    def __init__(self, machine: Machine, heap: Heap) -> None:
        self.machine, self.heap = machine, heap
        #: allocations under way, by return address: stack pointer, size, old block
        self.allocating: dict[int, list[tuple[int, int, int]]] = {}

    def on_allocate(self, pointer: int) -> None:
        self.expect_block(pointer, register("rdi"), 0)

    def on_reallocate(self, pointer: int) -> None:
        self.expect_block(pointer, register("rcx"), register("rdi"))

    def on_deallocate(self, pointer: int) -> None:
        self.heap.freed(register("rdi"))

    def expect_block(self, pointer: int, size: int, old: int) -> None:
        back = self.machine.memory.word(pointer) - self.machine.memory.base
        self.machine.breakpoint(back)
        self.allocating.setdefault(back, []).append((pointer + WORD, size, old))

    def on_allocated(self, pc: int, pointer: int) -> None:
        waiting = self.allocating.get(pc)
        if waiting and waiting[-1][0] == pointer:
            _, size, old = waiting.pop()
            if block := register("rax"):
                if old and old != block:
                    self.heap.freed(old)
                self.heap.blocks[block] = size
