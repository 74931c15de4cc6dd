"""What an object is drawn as: its type, its label, and what it holds."""

from __future__ import annotations

import sys
from _weakref import ref
from gc import get_referents
from sys import getrefcount
from types import BuiltinFunctionType, CellType, CoroutineType, FrameType, FunctionType
from types import GeneratorType, MemberDescriptorType, MethodType, ModuleType, TracebackType

from notation import fields, joined, quoted, said, scalar, short, written
from source import called

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from monitoring import Tracer

    # Type, label, body, and whether it is drawn inside of what refers to it.
    Drawn = tuple[str, str, str, bool]

MOST_ITEMS = 40
PLAIN = (int, float, complex, bool, str, bytes, type(None), type(...), type(NotImplemented), range)
# What every module has, and nobody wrote.
GIVEN = frozenset(
    "__name__ __doc__ __package__ __loader__ __spec__ __annotations__ __builtins__ __file__ "
    "__cached__ __path__ __class__ __conditional_annotations__ __warningregistry__".split()
)
# Foreign modules whose objects say all by `repr`, and run no code of the program for it.
SAID_BY_REPR = frozenset("datetime decimal fractions pathlib pathlib._local uuid ipaddress".split())
# Foreign types of which only the containers they refer to are drawn.
LEADS_ON = frozenset("partial deque _lru_cache_wrapper".split())


class Objects:
    """Describes the objects of one step. What is described is also asked for, by `to`."""

    def __init__(self, tracer: Tracer) -> None:
        self.tracer = tracer
        self.identities = tracer.identities
        # All that the collector tracks, until references are counted; what is drawn, by `id`.
        self.living: list[Any] = []
        self.known: dict[int, int] = {}
        # The namespaces of modules that a frame shows, and the frames that run.
        self.shown: set[int] = set()
        self.running: set[int] = set()

    def to(self, thing: Any, kind: str = "item") -> str:
        """An arrow to an object, which will be drawn."""
        raise NotImplementedError

    def locals(self, frame: FrameType) -> Iterator[tuple[str, str, bool]]:
        """The names of a frame, what they hold, and whether an enclosing function binds them."""
        raise NotImplementedError

    def describe(self, thing: Any) -> Drawn:
        kind, tracer = type(thing), self.tracer
        name = kind.__name__
        if kind in PLAIN:
            body = '{"text":' + quoted(short(thing)) + "}" if kind is str else said(written(thing))
            return name, "", body, name not in tracer.boxed
        if issubclass(kind, type):
            return self.describe_class(thing)
        if kind is ModuleType:
            return self.describe_module(thing)
        if kind is FunctionType:
            return self.describe_function(thing)
        if kind is CellType:
            held = [*contents(thing)]
            return name, "", '{"value":' + (self.to(held[0]) if held else '{"absent":"empty"}') + "}", False
        if issubclass(kind, ref):
            target = ref.__call__(thing)
            arrow = scalar("dead") if target is None else self.to(target, "weak")
            return "weakref", "", '{"value":' + arrow + "}", False
        if kind is MethodType:
            label = getattr(thing.__func__, "__qualname__", "").rsplit("<locals>.", 1)[-1]
            return name, label, fields([("self", self.to(thing.__self__))]), False
        if kind is BuiltinFunctionType:
            owner = thing.__self__
            if owner is None or type(owner) in (ModuleType, type):
                return "builtin", thing.__name__, said(thing.__name__), True
            return "method", thing.__qualname__, fields([("self", self.to(owner))]), False
        if kind is GeneratorType or kind is CoroutineType:
            frame = thing.gi_frame if kind is GeneratorType else thing.cr_frame
            return name, called(thing.gi_code if kind is GeneratorType else thing.cr_code), self.locals_of(frame), False
        if kind is FrameType:
            return name, called(thing.f_code), self.locals_of(thing), False
        if kind is TracebackType:
            return name, called(thing.tb_frame.f_code), self.describe_traceback(thing), False
        if any(base.__name__ == "EnumType" for base in type(kind).__mro__):
            return name, "", said(f"{name}.{object.__getattribute__(thing, '_name_')}"), True
        if issubclass(kind, dict):
            return self.describe_dict(thing)
        if issubclass(kind, tuple) and hasattr(kind, "_fields"):
            pairs = zip(kind._fields, map(self.to, tuple.__iter__(thing)))
            return name, "", fields(pairs), False
        for base in (list, tuple, set, frozenset):
            if issubclass(kind, base):
                return name, "", self.sequence(base, thing), False
        if issubclass(kind, BaseException):
            return name, "", self.describe_exception(thing), False
        if tracer.is_own(kind):
            return name, "", fields((key, self.to(value)) for key, value in self.attributes(thing)), False
        return self.describe_foreign(thing)

    def sequence(self, base: type, thing: Any) -> str:
        items = [*base.__iter__(thing)]  # type: ignore[attr-defined]
        unordered = base in (set, frozenset)
        if unordered:
            items.sort(key=self.order)
        more = len(items) - MOST_ITEMS
        body = '{"sequence":{"items":' + joined(map(self.to, items[:MOST_ITEMS]))
        body += f',"more":{more}' if more > 0 else ""
        return body + (',"unordered":true}}' if unordered else "}}")

    def order(self, thing: Any) -> tuple[str, int, str]:
        """Where it stands in a set, whatever its address and hash."""
        kind = type(thing)
        if kind in PLAIN:
            return kind.__name__, 0, written(thing)
        if kind in (tuple, frozenset):
            return kind.__name__, 0, repr([self.order(item) for item in thing])
        return kind.__name__, self.identities.numbers.get(id(thing), sys.maxsize), ""

    def describe_dict(self, thing: Any) -> Drawn:
        name, label = type(thing).__name__, ""
        pairs = [*dict.items(thing)]
        if thing is sys.modules:
            label = "sys.modules"
            self.tracer.limit("Of sys.modules only the program's own modules are drawn.")
            pairs = [(key, value) for key, value in pairs if self.tracer.is_program(value)]
        elif is_namespace(thing):
            return name, "", said(f"the names of {thing['__name__']}"), False
        if len(pairs) > MOST_ITEMS:
            self.tracer.limit(f"Of a dict the first {MOST_ITEMS} entries are drawn.")
        drawn = ("[" + self.to(key, "key") + "," + self.to(value) + "]" for key, value in pairs[:MOST_ITEMS])
        return name, label, '{"map":' + joined(drawn) + "}", False

    def describe_class(self, thing: Any) -> Drawn:
        """A class is drawn apart when it has attributes that are no methods."""
        parts: list[tuple[str, Any]] = []
        space = type.__dict__["__dict__"].__get__(thing)
        if self.tracer.is_own(thing) and type(thing) is type and "__dataclass_fields__" not in space:
            for key, value in space.items():
                kind = type(value)
                if not is_dunder(key) and kind is not FunctionType and not hasattr(kind, "__get__"):
                    parts.append((key, value))
        if not parts:
            return "class", thing.__name__, said(thing.__name__), True
        return "class", thing.__name__, fields((key, self.to(value)) for key, value in parts), False

    def describe_module(self, thing: ModuleType) -> Drawn:
        label = str(thing.__dict__.get("__name__"))
        if not self.tracer.is_program(thing):
            return "module", label, said(label), True
        parts = [
            (key, value)
            for key, value in thing.__dict__.items()
            if not is_dunder(key) and (type(value) is not ModuleType or self.tracer.is_program(value))
        ]
        if id(thing.__dict__) in self.shown:
            # A frame has the arrows already; there is but one reference for each name.
            return "module", label, fields((key, scalar(brief(value))) for key, value in parts), False
        return "module", label, fields((key, self.to(value)) for key, value in parts), False

    def describe_function(self, thing: FunctionType) -> Drawn:
        """A function is drawn apart when it holds anything: defaults, cells, attributes."""
        code, label = thing.__code__, called(thing.__code__)
        parts: list[tuple[str, str]] = []
        arguments = code.co_varnames[: code.co_argcount]
        if self.tracer.index(code) is not None or thing.__module__ == "__main__":
            defaults = thing.__defaults__ or ()
            for name, value in zip(arguments[len(arguments) - len(defaults) :], defaults):
                parts.append((name + "=", self.to(value)))
            for name, value in (thing.__kwdefaults__ or {}).items():
                parts.append((name + "=", self.to(value)))
            cells = thing.__closure__ or ()
            if cells and self.is_known(cells):
                parts.append(("__closure__", self.to(cells)))
            else:
                pairs = zip(code.co_freevars, cells)
                parts += [(name, self.to(cell, "cell")) for name, cell in pairs if name not in GIVEN]
            for name, value in attributes_of(thing).items():
                parts.append((name, self.to(value)))
        body = fields(parts) if parts else said(f"{label}({', '.join(arguments)})")
        return "function", label, body, not parts

    def describe_exception(self, thing: BaseException) -> str:
        parts = [("args", self.to(BaseException.args.__get__(thing)))]  # type: ignore[attr-defined]
        if self.tracer.is_own(type(thing)):
            parts += [(key, self.to(value)) for key, value in self.attributes(thing)]
        for name in ("__cause__", "__context__"):
            value = BaseException.__dict__[name].__get__(thing)
            if value is not None:
                parts.append((name, self.to(value)))
        traceback = BaseException.__dict__["__traceback__"].__get__(thing)
        if self.finished(traceback):
            parts.append(("__traceback__", self.to(traceback)))
        return fields(parts)

    def finished(self, traceback: TracebackType | None) -> bool:
        """Whether a traceback keeps a call's frame alive that is over."""
        while traceback is not None and self.is_running(traceback.tb_frame):
            traceback = traceback.tb_next
        return traceback is not None

    def is_running(self, frame: FrameType) -> bool:
        """Or is none of the program's."""
        return id(frame) in self.running or self.tracer.index(frame.f_code) is None

    def describe_traceback(self, thing: TracebackType) -> str:
        parts: list[tuple[str, str]] = []
        if not self.is_running(thing.tb_frame):
            parts.append(("frame", self.to(thing.tb_frame)))
        if thing.tb_next is not None:
            parts.append(("next", self.to(thing.tb_next)))
        return fields(parts)

    def locals_of(self, frame: FrameType | None) -> str:
        """What a frame holds that does not run: of a suspended generator, or kept by a traceback."""
        if frame is None:
            return said("finished")
        if id(frame) in self.running:
            return said("running")
        return fields((name, value) for name, value, _ in self.locals(frame))

    def attributes(self, thing: Any) -> list[tuple[str, Any]]:
        """An object's own attributes, in their order. To ask for its `__dict__` would make one where
        CPython has none, for the collector to count: so names are tried, and the values compared with
        what the object refers to."""
        kind = type(thing)
        parts: list[tuple[str, Any]] = []
        inside = get_referents(thing)
        places = [id(other) for other in inside]
        taken: dict[int, tuple[str, Any]] = {}
        for base in reversed(kind.__mro__):
            for name, member in base.__dict__.items():
                if type(member) is MemberDescriptorType and self.tracer.is_own(base):
                    try:
                        value = member.__get__(thing)
                    except AttributeError:
                        continue
                    parts.append((name, value))
                    if id(value) in places:
                        places[places.index(id(value))] = 0
        names = self.tracer.names_of(kind)
        # First those that no class has, for theirs may be equal.
        bound = {name: attribute for base in reversed(kind.__mro__) for name, attribute in base.__dict__.items()}
        for name in [*(n for n in names if n not in bound), *(n for n in names if n in bound)]:
            attribute = bound.get(name)
            if is_dunder(name) or hasattr(type(attribute), "__get__") and type(attribute) is not FunctionType:
                continue
            try:
                value = object.__getattribute__(thing, name)
            except AttributeError:
                continue
            if id(value) in places:
                place = places.index(id(value))
                places[place] = 0
                taken[place] = (name, value)
        parts += [taken[place] for place in sorted(taken)]
        left = [type(other) for other, place in zip(inside, places) if place and other is not kind]
        if issubclass(kind, BaseException):
            left = [other for other in left if other is dict]
        inside.clear()
        if left and kind.__dictoffset__:
            # Either it has a `__dict__` already, or attributes whose names stand nowhere.
            space = object.__getattribute__(thing, "__dict__")
            parts = parts[: len(parts) - len(taken)]
            if self.is_known(space):
                parts.append(("__dict__", space))
            else:
                parts += space.items()
        return parts

    def is_known(self, thing: Any) -> bool:
        """Whether the program itself knows a part of an object, which the caller has in one variable:
        then it is drawn as an object, with the one arrow that leads to it."""
        ours = (id(thing) in self.known) + any(other is thing for other in self.living)
        return getrefcount(thing) - 3 - ours > 1 or id(thing) in self.identities.boxes

    def describe_foreign(self, thing: Any) -> Drawn:
        """An object of a class that the program does not define: as far as it leads to the program's."""
        kind = type(thing)
        name = kind.__name__
        if not kind.__dictoffset__ or name in LEADS_ON:
            drawn = (list, dict, set, tuple) if name in LEADS_ON else (list, dict, set)
            others = get_referents(thing)
            leads = [other for other in others if type(other) in drawn or self.tracer.is_own(type(other))]
            if leads:
                return name, "", '{"sequence":{"items":' + joined(map(self.to, leads)) + "}}", False
        if kind.__module__ in SAID_BY_REPR or kind in (bytearray, slice):
            return name, "", said(repr(thing)), False
        return name, "", said(name), kind is object or hasattr(kind, "__get__")


def is_dunder(name: str) -> bool:
    return name.startswith("__") and name.endswith("__")


def brief(value: Any) -> str:
    """What a name holds, where the arrow to it starts elsewhere."""
    kind = type(value)
    if kind in PLAIN:
        return written(value)
    if kind in (FunctionType, ModuleType) or issubclass(kind, type):
        word = "class" if issubclass(kind, type) else kind.__name__
        return f"{word} {getattr(value, '__name__', '')}"
    return kind.__name__


def contents(cell: CellType) -> Iterator[Any]:
    try:
        yield cell.cell_contents
    except ValueError:
        return


def is_namespace(thing: object) -> bool:
    return type(thing) is dict and "__name__" in thing and "__builtins__" in thing


def attributes_of(function: FunctionType) -> dict[str, Any]:
    """A function's attributes; its `__dict__` is asked for only if it has one."""
    others = [function.__globals__, function.__kwdefaults__, getattr(function, "__builtins__")]
    for inside in get_referents(function):
        if type(inside) is dict and not any(inside is other for other in others):
            arguments = {*function.__code__.co_varnames, "return"}
            if inside and not inside.keys() <= arguments:
                return inside
    return {}
