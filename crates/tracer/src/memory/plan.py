"""What the script is told of the program."""

from __future__ import annotations

import bisect
import functools
import re
from dataclasses import dataclass
from typing import Any

from shown import Json

#: what rustc and the macros of std call the variables they make
COMPILER_NAMES = {"iter", "args", "result", "residual", "val", "e", "kind", "left_val", "right_val"}


@dataclass(frozen=True)
class Row:
    """A position of the source, where its code begins."""

    file: int
    line: int
    column: int
    low: int

    @property
    def position(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Plan:
    """What the script is told."""

    def __init__(self, told: Json) -> None:
        self.told = told
        self.lines: list[list[str]] = [file["lines"] for file in told["files"]]
        self.rows = {row[0]: Row(row[1], row[2], row[3], row[5]) for row in told["rows"]}
        self.addresses = sorted(self.rows)
        self.functions: dict[int, Json] = {each["low"]: each for each in told["functions"]}
        self.lows = sorted(self.functions)
        self.vtables: dict[int, str] = dict(told["vtables"])
        self.moves: dict[str, list[list[Any]]] = {} if told["ignore_moves"] else told["moves"]
        self.quiet = set(told["quiet"])
        self.unused = {
            position: {(name, line) for name, line in names}
            for position, names in told["unused"].items()
        }
        reached = {row.position for row in self.rows.values()}
        #: variables whose initialisation has code of its own, so that it is seen to happen
        self.initialised = {
            (event[1], event[2])
            for position, events in self.moves.items()
            if position in reached
            for event in events
            if event[0] == "init"
        }
        # what a macro's insides initialise has a value as soon as it is in scope
        self.initialised -= {(name, line) for name, line in told["initialised"]}

    def function_at(self, address: int) -> int | None:
        """The start of the program's own function that holds this address."""
        index = bisect.bisect_right(self.lows, address) - 1
        if index >= 0 and address < self.functions[self.lows[index]]["high"]:
            return self.lows[index]
        return None

    def row_before(self, address: int) -> Row:
        """The position whose code this is."""
        return self.rows[self.addresses[bisect.bisect_right(self.addresses, address) - 1]]

    def text(self, file: int, line: int) -> str:
        lines = self.lines[file]
        return lines[line - 1] if 0 < line <= len(lines) else ""

    def closes(self, file: int, line: int) -> bool:
        return self.text(file, line).lstrip().startswith("}")

    def begins_statement(self, file: int, line: int) -> bool:
        """Whether a line continues none before it: a literal or call may take several."""
        if self.text(file, line).lstrip().startswith((".", ")", "]")):
            return False
        while line > 1:
            line -= 1
            text = self.text(file, line).split("//")[0].rstrip()
            if text:
                is_literal = re.search(r"(?<!-> )\b[A-Z]\w*(?:::\w+)* \{$", text)
                return text[-1] in ";{}" and (is_literal is None or "impl" in text)
        return True

    def continues(self, file: int, before: int, line: int) -> bool:
        """Whether a line belongs to the statement that the line run before it belongs to."""
        if line < before:
            # back at the beginning of a statement of several lines
            return not any(
                self.begins_statement(file, each) for each in range(line + 1, before + 1)
            )
        return not self.begins_statement(file, line)

    @functools.cache  # noqa: B019  one plan lives as long as the script
    def column(self, file: int, line: int, name: str) -> int:
        """Where a line declares a name; -1 where the compiler made the variable."""
        text = self.text(file, line).split("//")[0]
        word = rf"(?<![\w.]){re.escape(name)}\b(?!\s*(?:\(|::|!))"
        if name in COMPILER_NAMES:
            if found := re.search(r"\bfor\b(.*?)\bin\b|\blet\b(.*?)(?<![=<>!])=(?![=>])", text):
                inside = re.search(word, found[0])
            else:
                inside = re.search(word + r"[^|]*\||" + word + r".*=>|\bfn\b.*" + word, text)
            return inside.start() if inside else -1
        found = re.search(word, text)
        return found.start() if found else -1
