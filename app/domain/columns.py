"""A paper in columns, for printers that write one character beside the other: names wrap, amounts stay whole."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.blocks import Banner, Barcode, Block, Cut, Heading, Item, Pair, Rule, Table, Text

CODE_PAGE = "cp858"
"""The letters that a receipt printer has: those of western and northern Europe, with the euro."""
BLANK = "\u00a0"


@dataclass(frozen=True)
class Line:
    """One printed line. A `tall` one is twice as high; a `wide` one twice as wide, so it holds half as much."""

    text: str
    strong: bool = False
    tall: bool = False
    wide: bool = False


Part = Line | Barcode | Cut


def lay_out(blocks: Sequence[Block], width: int) -> tuple[Part, ...]:
    """The lines of a paper that is `width` characters wide; every text in letters that the printer has."""
    return tuple(part for block in blocks for part in _parts(block, width))


def as_text(blocks: Sequence[Block], width: int) -> str:
    """The paper as plain text, for a terminal."""
    told = []
    for part in lay_out(blocks, width):
        if isinstance(part, Line):
            told.append((part.text.center(width) if part.wide else part.text).rstrip())
    return "\n".join(told) + "\n"


_SAME_WIDTH = str.maketrans("–—−‐‑‒“”„‘’‚…•⁄\u202f\u2009", "------\"\"\"'''.*/\u00a0\u00a0")
"""What printers do not have, and one character each that says the same."""


def plain(text: str) -> str:
    """`text` in letters that the printer has. What it lacks becomes the nearest honest letters, such as `1/3`, `fisk` or
    `dj`; what has none, such as an emoji, a question mark."""
    shown = ""
    for letter in _RAISED.sub(_raised, unicodedata.normalize("NFC", text).translate(_SAME_WIDTH)):
        shown += _letters(letter, after=shown[-1:])
    return shown


_RAISED = re.compile("[⁰ⁱ⁴-⁹⁺⁻ⁿ]+")
"""Powers: without a sign in front 10⁶ would be 106."""


def _raised(found: re.Match[str]) -> str:
    return "^" + unicodedata.normalize("NFKC", found[0]).replace("−", "-")


def _letters(letter: str, *, after: str) -> str:
    kind = unicodedata.category(letter)
    if letter in "\n\t":
        return " "
    if kind.startswith("C") or kind in ("Mn", "Me"):
        return ""
    if _has(letter):
        return letter
    parts = [part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part)]
    near = "".join(parts).translate(_SAME_WIDTH)
    how = unicodedata.decomposition(letter).partition(" ")[0]
    if how == "<fraction>":
        near = f"{' ' if after.isdigit() else ''}{near}"  # 1⅓ is not 11/3
    if how == "<circle>":
        near = f"({near})"
    if not near or not all(map(_has, near)):
        near = _read_aloud(letter) if kind.startswith("L") else "?"
    return near


def _read_aloud(letter: str) -> str:
    """A letter of another alphabet as it is written in ours."""
    from anyascii import anyascii  # 35 ms, and few shops need it

    return anyascii(letter) or "?"


def _has(letter: str) -> bool:
    try:
        letter.encode(CODE_PAGE)
    except UnicodeEncodeError:
        return False
    return unicodedata.category(letter)[0] != "C"


def _parts(block: Block, width: int) -> Iterator[Part]:
    match block:
        case Heading(text, large):
            wide = large and len(plain(text)) <= width // 2
            room = width // 2 if wide else width
            yield from (Line(line.center(room), True, tall=large, wide=wide) for line in _wrap(text, room))
        case Text(text, strong):
            yield from (Line(line.center(width), strong) for line in _wrap(text, width))
        case Banner(text):
            yield from (Line(f"*** {line} ***".center(width), strong=True) for line in _wrap(text, width - 8))
        case Pair(left, right, strong):
            yield from (Line(line, strong, tall=strong) for line in _pair(left, right, width))
        case Item(name, amount, details):
            yield from (Line(line) for line in _pair(name, amount, width))
            yield from (Line(f"  {line}") for detail in details for line in _wrap(detail, width - 2))
        case Table(head, rows):
            yield from (Line(line) for line in _table(head, rows, width))
        case Rule():
            yield Line("-" * width)
        case _:
            yield block


def _wrap(text: str, width: int) -> list[str]:
    """`text` in lines of at most `width`; hard blanks hold together what belongs together."""
    lines = textwrap.wrap(plain(text), width, break_on_hyphens=False)
    return [line.replace(BLANK, " ") for line in lines]


_LEAST = 8
"""Characters that a name needs beside its amount; with fewer the amount gets a line of its own."""


def _pair(left: str, right: str, width: int) -> Iterator[str]:
    value = plain(right).replace(BLANK, " ").strip()
    room = width - len(value) - 1
    if room < _LEAST:
        yield from _wrap(left, width)
        yield from (line.rjust(width) for line in _wrap(right, width))
        return
    *before, last = _wrap(left, room) or [""]
    yield from before
    yield f"{last}{value.rjust(width - len(last))}"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> Iterator[str]:
    """Columns as wide as their widest cell where they fit beside each other; else a value a line, beneath the first cell."""
    cells = [[plain(cell).replace(BLANK, " ") for cell in row] for row in (head, *rows)]
    widest = [max(len(row[column]) for row in cells) for column in range(len(head))]
    spare = width - sum(widest)
    gaps = max(1, len(head) - 1)
    if spare < gaps:
        for row in rows:
            yield from _wrap(f"{head[0]} {row[0]}", width)
            for word, value in zip(head[1:], row[1:], strict=True):
                yield from _pair(f"  {word}", value, width)
        return
    for row in cells:
        text = row[0].ljust(widest[0])
        for column, cell in enumerate(row[1:], start=1):
            text += " " * (spare * column // gaps - spare * (column - 1) // gaps) + cell.rjust(widest[column])
        yield text
