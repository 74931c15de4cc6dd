"""The program's source: which lines are worth a step, and which names its attributes may have."""

from __future__ import annotations

import _ast
from types import CodeType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

ONLY_SYNTAX_TREE = 0x400


def called(code: CodeType) -> str:
    """A function as its source names it."""
    name = code.co_qualname.rsplit("<locals>.", 1)[-1]
    if name.endswith("<lambda>"):
        return "lambda"
    return "generator expression" if name.endswith("<genexpr>") else name


def names_in(code: CodeType) -> Iterator[str]:
    """What could be the name of an attribute: names, and the texts that `setattr` may be given."""
    yield from code.co_names
    for constant in code.co_consts:
        if type(constant) is str and constant.isidentifier():
            yield constant
        elif type(constant) is CodeType:
            yield from names_in(constant)


class Source:
    """A file of the program, and which of its lines are worth a step."""

    def __init__(self, index: int, file: str, own: set[str]) -> None:
        with open(file, encoding="utf-8") as stream:
            self.text = stream.read()
        self.index = index
        self.lines = self.text.splitlines()
        # The line in which a statement begins, for each of its lines without those of its body.
        self.begins: dict[int, int] = {}
        # The lines at the top that define; those that import, but none of the program's modules.
        self.definitions: set[int] = set()
        self.imports: set[int] = set()
        self.names: list[str] = []
        try:
            tree = compile(self.text, file, "exec", ONLY_SYNTAX_TREE, dont_inherit=True)
            self.names += names_in(compile(tree, file, "exec", dont_inherit=True))
        except SyntaxError:
            return  # the program will hear of it, if it imports the file
        self.visit(tree)
        for position, node in enumerate(tree.body):
            lines = range(first_line(node), (node.end_lineno or 0) + 1)
            if self.is_moment(lines[0] - 1):
                continue
            if isinstance(node, (_ast.FunctionDef, _ast.AsyncFunctionDef, _ast.ClassDef)):
                self.definitions.update(lines)
            elif position == 0 and isinstance(node, _ast.Expr):
                if isinstance(node.value, _ast.Constant):
                    self.imports.update(lines)
            elif isinstance(node, _ast.Import):
                if not any(alias.name in own for alias in node.names):
                    self.imports.update(lines)
            elif isinstance(node, _ast.ImportFrom):
                if not node.level and node.module not in own:
                    self.imports.update(lines)

    def visit(self, node: _ast.AST) -> None:
        """Collects the lines in which statements, `except` and `case` begin."""
        if isinstance(node, (_ast.stmt, _ast.ExceptHandler)):
            body: list[_ast.stmt] = getattr(node, "body", [])
            last = body[0].lineno - 1 if body else node.end_lineno or 0
            first = first_line(node)
            for line in range(first, max(first, last) + 1):
                self.begins[line] = first
        elif isinstance(node, _ast.match_case):
            self.begins[node.pattern.lineno] = node.pattern.lineno
        for name in node._fields:
            value = getattr(node, name, None)
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, _ast.AST):
                    self.visit(child)

    def is_moment(self, line: int) -> bool:
        text = self.lines[line - 1].strip() if line > 0 else ""
        return text.startswith("#@") and not text[2:].strip().startswith("boxed:")


def first_line(node: _ast.stmt | _ast.ExceptHandler) -> int:
    decorators: list[_ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])
