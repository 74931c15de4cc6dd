"""Runs a Python program and writes down what its memory looks like before every line.

    python -c START FOLDER RESULT BOXED MAIN FILE...

START (see python.rs) imports this file from FOLDER, where its neighbours are, and calls `begin`. RESULT
gets one JSON object a line: a `step` as crates/steps/src/trace.rs defines it (but `printed` counts
bytes), `ended`, `limit` or `failed`. BOXED names, with commas, the types whose objects are drawn in
boxes of their own; MAIN is the file to run, as `sys.argv[0]` has it; the FILEs are the program's, MAIN
first, as absolute paths.

Nothing here may change what the program sees. So references to its objects are held only while a step
is made; what is needed at the interpreter's end is in modules that `sys.modules` does not have, so
that they are not cleared; and no code of the program is called, but `__str__` of a raised exception.
"""

from __future__ import annotations

import sys

LOADED = set(sys.modules) - {__name__}

import gc
from _thread import _local, allocate_lock
from gc import disable, enable, get_count, isenabled
from os import O_APPEND, O_CLOEXEC, O_CREAT, O_WRONLY, _exit, close, dup2, fstat, path
from os import open as open_file
from os import register_at_fork, write
from sys import _getframe, monitoring
from types import CodeType, FrameType, FunctionType, ModuleType

from identities import Identities
from notation import joined, quoted
from picture import Held, Picture
from source import Source, called, names_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Act = Callable[[FrameType, CodeType, int, "Held"], object]

TOOL = 4
MOST_STEPS = 3000
# `sys.monitoring` is cleared at the interpreter's end.
events, DISABLE = monitoring.events, monitoring.DISABLE
set_local_events = monitoring.set_local_events
NEW_LOCALS, COROUTINE = 0x2, 0x80  # of a code object: it is a function's; it is `async`
RESULT = 250  # far from the numbers that the program's own files get
# Threads take turns where they wait, and not in the middle of a step.
SWITCH_INTERVAL = 10.0


class Tracer:
    """Follows the program through the events of `sys.monitoring`."""

    def __init__(self, boxed: list[str], main: str, files: list[str]) -> None:
        folder = path.dirname(files[0]) + "/"
        modules = [file.removeprefix(folder).removesuffix(".py").replace("/", ".") for file in files[1:]]
        own = {module.removesuffix(".__init__") for module in modules}
        self.main = main
        self.files = files
        self.sources = [Source(index, file, own) for index, file in enumerate(files)]
        self.by_name: dict[str, Source | None] = {}
        self.boxed = frozenset(boxed)
        watching = not any("getweakref" in source.text for source in self.sources)
        self.identities = Identities(watching)
        # The modules of the program that were entered, by name.
        self.modules = {"__main__"}
        self.names: dict[tuple[int, str], list[str]] = {}
        self.steps = 0
        self.limits: set[str] = set()
        self.calls = 0
        self.calls_under_way: dict[int, str] = {}
        self.entered: set[int] = set()
        # Per frame the line of the last event, stepped or not.
        self.lines: dict[int, int] = {}
        self.unwinding = 0
        self.main_space = 0
        self.main_line = 1
        self.over = False
        self.threshold = gc.get_threshold()[0]
        self.threads = 1
        self.thread = _local()
        self.turn = allocate_lock()

    def write(self, key: str, text: str) -> None:
        write(RESULT, f'{{"{key}":{text}}}\n'.encode())

    def limit(self, text: str) -> None:
        if text not in self.limits:
            self.limits.add(text)
            self.write("limit", quoted(text))

    def fail(self, text: str) -> None:
        self.write("failed", quoted(text))
        _exit(1)

    def source(self, code: CodeType) -> Source | None:
        """The program's file that the code comes from."""
        name = code.co_filename
        if name not in self.by_name:
            # At the end `os.path` may be cleared already.
            real = name if self.over else path.realpath(name)
            found = [source for source, file in zip(self.sources, self.files) if file == real]
            self.by_name[name] = found[0] if found else None
        return self.by_name[name]

    def index(self, code: CodeType) -> int | None:
        source = self.source(code)
        return None if source is None else source.index

    def is_own(self, kind: type) -> bool:
        """Whether the program defines this class."""
        return type.__dict__["__dict__"].__get__(kind).get("__module__") in self.modules

    def is_program(self, module: object) -> bool:
        """Whether it is a module of the program."""
        if type(module) is not ModuleType:
            return False
        return id(module.__dict__) == self.main_space or module.__dict__.get("__name__") in self.modules

    def names_of(self, kind: type) -> list[str]:
        """What the attributes of its instances may be called."""
        key = id(kind), kind.__qualname__
        if key not in self.names:
            names = dict.fromkeys(name for source in self.sources for name in source.names)
            for base in kind.__mro__:
                for method in base.__dict__.values():
                    if type(method) is FunctionType:
                        names.update(dict.fromkeys(names_in(method.__code__)))
            self.names[key] = [*names]
        return self.names[key]

    # What happens.

    def start(self, frame: FrameType, code: CodeType, position: int, held: Held) -> object:
        source = self.source(code)
        is_module = code.co_name == "<module>"
        is_function = code.co_flags & NEW_LOCALS and not code.co_name.startswith("<generic")
        if source is None or not (is_module or is_function):
            return DISABLE
        local = events.LINE | events.PY_RETURN | events.PY_YIELD | events.PY_RESUME
        set_local_events(TOOL, code, local)
        self.unwinding = 0
        if is_module:
            self.modules.add(frame.f_globals["__name__"])
        if source.index or not is_module:
            self.entered.add(id(frame))
        self.enter(frame, code, position, held)
        return None

    def enter(self, frame: FrameType, code: CodeType, position: int, held: Held) -> None:
        """A new id for each time that a frame begins or goes on."""
        if self.source(code) is not None:
            self.calls += 1
            self.calls_under_way[id(frame)] = f"f{self.calls}"

    def leave(self, frame: FrameType) -> None:
        self.calls_under_way.pop(id(frame), None)
        self.lines.pop(id(frame), None)
        self.entered.discard(id(frame))

    def line(self, frame: FrameType, code: CodeType, line: int, held: Held) -> None:
        source = self.source(code)
        self.unwinding = 0
        if source is None or id(frame) not in self.calls_under_way:
            return
        before = self.lines.get(id(frame))
        self.lines[id(frame)] = line
        if not code.co_name.endswith(("<lambda>", "<genexpr>")):
            begins = source.begins
            if begins.get(line) != line:
                return
            if before is not None and before != line and begins.get(before) == line:
                return  # back from the later lines of the same statement
        if code.co_name == "<module>":
            if line in source.imports or not source.index and line in source.definitions:
                return
        event = "call" if id(frame) in self.entered else "line"
        self.entered.discard(id(frame))
        self.step(frame, event)

    def finish(self, frame: FrameType, code: CodeType, position: int, held: Held) -> None:
        if self.is_main(frame):
            self.end(frame)
        elif id(frame) in self.calls_under_way:
            if code.co_name == "<module>":
                self.step(frame, "return")
            else:
                self.step(frame, "return", None, held, "return")
        self.leave(frame)

    def pause(self, frame: FrameType, code: CodeType, position: int, held: Held) -> None:
        # A coroutine yields where it waits: that is no value of the program's.
        if id(frame) in self.calls_under_way and not code.co_flags & COROUTINE:
            self.step(frame, "return", None, held, "yield")
        self.leave(frame)

    def fall(self, frame: FrameType, code: CodeType, position: int, held: Held) -> None:
        """An exception is raised here, or comes from a call that it has left."""
        if id(frame) in self.calls_under_way and self.unwinding != id(held.value):
            text = told(held.value)
            held.value = None
            self.step(frame, "exception", text)

    def unwind(self, frame: FrameType, code: CodeType, position: int, held: Held) -> None:
        if id(frame) not in self.calls_under_way:
            return
        self.unwinding = id(held.value)
        if self.is_main(frame):
            text = told(held.value)
            held.value = None
            if text not in ("SystemExit", "SystemExit: 0", "SystemExit: None"):
                self.write("ended", quoted(text))
                self.finalize()
            else:
                self.end(frame)
        self.leave(frame)

    def is_main(self, frame: FrameType) -> bool:
        return frame.f_code.co_name == "<module>" and id(frame.f_globals) == self.main_space

    def end(self, frame: FrameType) -> None:
        self.step(frame, "end")
        self.finalize()

    def finalize(self) -> None:
        """Now the interpreter ends: its collector works without a word, and on everything."""
        self.over = True
        self.identities.end()
        gc.unfreeze()

    def step(
        self, frame: FrameType, event: str, what: str | None = None, held: Held | None = None, word: str = ""
    ) -> None:
        # At the end a thread may have been stopped within its turn.
        locked = not self.over and self.turn.acquire()
        collects = isenabled()
        disable()  # for a program that sets thresholds of its own
        printed = fstat(1).st_size
        self.steps += 1
        if self.steps > MOST_STEPS:
            self.fail(f"it takes more than {MOST_STEPS} steps: let it do less")
        if get_count()[0] > self.threshold:
            self.limit("The cycle collector ran only where the program calls it.")
        picture = Picture(self)
        number = self.thread_number()
        chain: list[FrameType] = []
        link: FrameType | None = frame
        while link is not None:
            if id(link) in self.calls_under_way:
                chain.append(link)
                picture.running.add(id(link))
                if link.f_code.co_name == "<module>":
                    picture.shown.add(id(link.f_globals))
            link = link.f_back
        chain.reverse()
        frames = []
        if chain[0].f_code.co_name == "<module>" and id(chain[0].f_globals) == self.main_space:
            self.main_line = self.line_of(chain[0])
        else:
            space = self.main_names(chain)
            if space is not None:
                picture.shown.add(self.main_space)
                frames.append(picture.module(space, self.main_line))
            space = None
        for link in chain:
            name = self.calls_under_way[id(link)]
            last = held if link is frame else None
            frames.append(picture.frame(link, name, self.function(link), last, word))
        link = None
        chain.clear()
        text = f'{{"file":{self.index(frame.f_code)},"line":{self.line_of(frame)},'
        text += f'"event":"{"exit" if self.over else event}",'
        text += f'"what":{"null" if what is None else quoted(what)},'
        text += f'"thread":{"null" if number == 1 else number},"printed":{printed},'
        text += f'"frames":{joined(frames)},"heap":{picture.heap()}}}'
        picture.things.clear()
        self.write("step", text)
        if collects:
            enable()
        if locked:
            self.turn.release()

    def main_names(self, chain: list[FrameType]) -> dict[str, Any] | None:
        """The names of the run file, when its own frame is not among these."""
        if self.over:
            spaces = [link.f_globals for link in chain if id(link.f_globals) == self.main_space]
            return spaces[0] if spaces else None
        return sys.modules["__main__"].__dict__

    def line_of(self, frame: FrameType) -> int:
        """Its line; of code that the compiler added, which has none, the last one."""
        return frame.f_lineno or self.lines.get(id(frame), frame.f_code.co_firstlineno)

    def function(self, frame: FrameType) -> str:
        if frame.f_code.co_name != "<module>":
            return called(frame.f_code)
        name = frame.f_globals["__name__"]
        return "module" if id(frame.f_globals) == self.main_space else f"module {name}"

    def thread_number(self) -> int:
        if not hasattr(self.thread, "number"):
            self.thread.number = self.threads
            self.threads += 1
        number: int = self.thread.number
        if number > 1:
            self.limit("The program has threads: a step shows only the calls of the thread that it is of.")
        return number

    # How it is told.

    def listen(self) -> None:
        """Asks for the events; those that tell of a return or an exception give the value."""

        def listener(act: Act) -> Callable[..., object]:
            def listen(code: CodeType, position: int, value: Any = None) -> object:
                held = Held(value)
                del value
                if self.by_name.get(code.co_filename, code) is None:
                    return DISABLE if act == self.start else None
                try:
                    return act(_getframe(1), code, position, held)
                except BaseException as error:
                    place = error.__traceback__
                    while place is not None and place.tb_next is not None:
                        place = place.tb_next
                    line = place.tb_lineno if place is not None else 0
                    self.fail(f"line {line} of the tracer: {type(error).__name__}: {error}")
                    return None

            return listen

        acts: dict[int, Act] = {
            events.PY_START: self.start,
            events.PY_RESUME: self.enter,
            events.PY_THROW: self.enter,
            events.LINE: self.line,
            events.PY_RETURN: self.finish,
            events.PY_YIELD: self.pause,
            events.RAISE: self.fall,
            events.PY_UNWIND: self.unwind,
        }
        monitoring.use_tool_id(TOOL, "steps")
        for event, act in acts.items():
            monitoring.register_callback(TOOL, event, listener(act))
        everywhere = events.PY_START | events.PY_THROW | events.RAISE | events.PY_UNWIND
        monitoring.set_events(TOOL, everywhere)

        def stop() -> None:
            monitoring.set_events(TOOL, 0)
            for event in acts:
                monitoring.register_callback(TOOL, event, None)

        register_at_fork(after_in_child=stop)

    def run(self) -> None:
        """Runs the program as `python MAIN` does, in the real `__main__`."""
        module: Any = sys.modules["__main__"]
        module.__file__ = self.files[0]
        module.__cached__ = None
        module.__loader__ = sys.modules["_frozen_importlib_external"].SourceFileLoader("__main__", self.files[0])
        sys.argv[:] = [self.main]
        sys.orig_argv[:] = [sys.executable, self.main]
        sys.path[0] = path.dirname(self.files[0])
        self.main_space = id(module.__dict__)
        text = self.sources[0].text
        sys.setswitchinterval(SWITCH_INTERVAL)
        gc.collect()
        # No collection by itself, for it would come at another moment than without us.
        gc.set_threshold(0)
        gc.callbacks.append(self.identities.collection)
        gc.freeze()
        self.listen()
        exec(compile(text, self.files[0], "exec", dont_inherit=True), module.__dict__)


def told(error: BaseException) -> str:
    """An exception as its traceback ends."""
    try:
        text = str(error)
    except Exception:
        text = ""
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def begin() -> None:
    _, folder, result, boxed, main, *files = sys.argv
    # The program shall find no module loaded that it would not find without us.
    for name in sys.modules.keys() - LOADED - {"gc"}:
        del sys.modules[name]
    sys.path.remove(folder)
    descriptor = open_file(result, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC)
    dup2(descriptor, RESULT, inheritable=False)
    close(descriptor)
    Tracer(boxed.split(","), main, files).run()
