"""Papers in columns of characters: names wrap, amounts stay whole."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from app.domain.input.whole_letters import letters
from app.domain.papers.blocks import Banner, Barcode, Block, Cut, Heading, Item, Pair, Rule, Table, Text
from app.domain.papers.drawn_lines import Picture, columns_of

CODE_PAGE = "cp858"
"""The letters that a receipt printer has: those of western and northern Europe, with the euro."""
BLANK = "\u00a0"


@dataclass(frozen=True)
class PrintedLine:
    """One printed line.

    A `tall` one is twice as high; a `wide` one twice as wide, so it holds half as much.
    """

    text: str
    strong: bool = False
    tall: bool = False
    wide: bool = False
    drawn: bool = False  # it has letters that the printer has not got


class Pen(Protocol):
    """Draws what the printer cannot write."""

    def can_draw(self, letter: str) -> bool:
        """Whether a font of this machine has this letter, with the marks on it."""

    def draw(self, line: PrintedLine, width: int, cell: int) -> Picture:
        """Draw a line `width` dots wide, with columns of `cell` dots.

        Before a wide line is stretched.
        """


Part = PrintedLine | Barcode | Cut
CanDraw = Callable[[str], bool]


def lay_out(blocks: Sequence[Block], width: int, can_draw: CanDraw | None = None) -> tuple[Part, ...]:
    """Lay out a paper in `width` columns of letters that can be printed.

    What the printer lacks is drawn.
    """
    if can_draw is None:
        return tuple(part for block in blocks for part in _parts(block, width, plain))
    read = _Letters(can_draw)
    return tuple(read.finished(part) for block in blocks for part in _parts(block, width, read))


def as_text(blocks: Sequence[Block], width: int, can_draw: CanDraw | None = None) -> str:
    """The paper as plain text, for a terminal."""
    lines = []
    for part in lay_out(blocks, width, can_draw):
        if isinstance(part, PrintedLine):
            # A wide line is centred in half of the columns; in plain text it gets a quarter of blanks before it.
            lines.append((" " * (width // 4) * part.wide + part.text).rstrip())
    return "\n".join(lines) + "\n"


ColumnLetters = Callable[[str], str]
"""Turns a text into one character a column."""
_FIRST, _REST = 0xF0000, "\U0010fffd"
"""Characters that nobody uses: one stands for a letter that is drawn, the other for its second column."""
_WIDE = re.compile(f"([\U000f0000-\U0010fffc]{_REST})")
_UNSEEN = re.compile("[\u200c\u200d\ufe0e\ufe0f]")
"""Joiners, and whether a sign is a letter or a picture."""


class _Letters:
    """Reads texts of one paper: a letter that can only be drawn becomes a stand-in, so that columns can be counted."""

    def __init__(self, can_draw: CanDraw) -> None:
        self._can_draw = can_draw
        self._stand_ins: dict[str, str] = {}

    def __call__(self, text: str) -> str:
        shown = ""
        for letter in letters(_same_width(text)):
            bare = _UNSEEN.sub("", letter)
            if _can_write(bare) or not self._can_draw(letter):
                shown += _written(bare, after=shown[-1:])
            else:
                # The second column is a mark of its own, so that lengths count columns.
                shown += self._stand_in(letter) + _REST * (columns_of(letter) - 1)
        return shown

    def _stand_in(self, letter: str) -> str:
        return self._stand_ins.setdefault(letter, chr(_FIRST + len(self._stand_ins)))

    def finished(self, part: Part) -> Part:
        """A part with its letters in the place of their stand-ins."""
        if not isinstance(part, PrintedLine) or part.text.isascii():
            return part
        known = {stand_in: letter for letter, stand_in in self._stand_ins.items()}
        text = "".join(known.get(mark, mark) for mark in part.text.replace(_REST, ""))
        drawn = any(mark in known for mark in part.text)
        return replace(part, text=text, drawn=drawn)


def _can_write(letter: str) -> bool:
    """Whether the printer has a letter, or letters that say quite the same, such as `1/3` for `⅓`."""
    if len(letter) > 1:
        return False
    if not letter or letter.isspace() or _has(letter) or unicodedata.category(letter)[0] in "CZ":
        return True
    how, _, _ = unicodedata.decomposition(letter).partition(" ")
    return how.startswith("<") and _has_all(_near(letter, after=""))


_SAME_WIDTH = str.maketrans("–—−‐‑‒“”„‘’‚…•⁄\u202f\u2009", "------\"\"\"'''.*/\u00a0\u00a0")
"""What printers do not have, and one character each that says the same."""


def plain(text: str) -> str:
    """`text` in letters that the printer has.

    What it lacks becomes the nearest honest letters, such as `1/3`, `fisk` or `dj`; what has none, such as an emoji, a
    question mark.
    """
    return _written(_same_width(text))


_RAISED = re.compile("[⁰ⁱ⁴-⁹⁺⁻ⁿ]+")
"""Powers: without a sign in front 10⁶ would be 106."""


def _same_width(text: str) -> str:
    # Composed first: a letter and its accent as one character has the better chance to be in the printer.
    return _RAISED.sub(_raised, unicodedata.normalize("NFC", text).translate(_SAME_WIDTH))


def _written(text: str, after: str = "") -> str:
    shown = ""
    for letter in text:
        shown += _letters(letter, after=shown[-1:] or after)
    return shown


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
    near = _near(letter, after=after)
    if not _has_all(near):
        near = _read_aloud(letter) if kind.startswith("L") else "?"
    return near


def _near(letter: str, *, after: str) -> str:
    """The letters that another one is made of, such as `1/3`; they may be lacking, too."""
    # Decomposed, without the accents that the printer lacks.
    parts = [part for part in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(part)]
    near = "".join(parts).translate(_SAME_WIDTH)
    how = unicodedata.decomposition(letter).partition(" ")[0]
    if how == "<fraction>":
        near = f"{' ' if after.isdigit() else ''}{near}"  # 1⅓ is not 11/3
    if how == "<circle>":
        near = f"({near})"
    return near


def _has_all(text: str) -> bool:
    return bool(text) and all(map(_has, text))


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


def _parts(block: Block, width: int, read: ColumnLetters) -> Iterator[Part]:
    match block:
        case Heading(text, large):
            # Twice as wide, so only half as many fit; a longer heading stays narrow and tall.
            wide = large and len(read(text)) <= width // 2
            room = width // 2 if wide else width
            yield from (PrintedLine(line.center(room), True, tall=large, wide=wide) for line in _wrap(text, room, read))
        case Text(text, strong):
            yield from (PrintedLine(line.center(width), strong) for line in _wrap(text, width, read))
        case Banner(text):
            yield from (
                PrintedLine(f"*** {line} ***".center(width), strong=True) for line in _wrap(text, width - 8, read)
            )
        case Pair(left, right, strong):
            yield from (PrintedLine(line, strong, tall=strong) for line in _pair(left, right, width, read))
        case Item(name, amount, details):
            yield from (PrintedLine(line) for line in _pair(name, amount, width, read))
            yield from (PrintedLine(f"  {line}") for detail in details for line in _wrap(detail, width - 2, read))
        case Table(head, rows):
            yield from (PrintedLine(line) for line in _table(head, rows, width, read))
        case Rule():
            yield PrintedLine("-" * width)
        case _:
            yield block


class _Wrapper(textwrap.TextWrapper):
    """Breaks lines between letters of two columns, too, and never in the middle of one."""

    def _split(self, text: str) -> list[str]:
        # Pieces of the pattern are words by themselves, and a line may end behind each.
        return [piece for chunk in super()._split(text) for piece in _WIDE.split(chunk) if piece]


def _wrap(text: str, width: int, read: ColumnLetters) -> list[str]:
    """`text` in lines of at most `width`; hard blanks hold together what belongs together."""
    lines = _Wrapper(width, break_on_hyphens=False).wrap(read(text))
    return [line.replace(BLANK, " ") for line in lines]


_LEAST = 8
"""Characters that a name needs beside its amount; with fewer the amount gets a line of its own."""


def _pair(left: str, right: str, width: int, read: ColumnLetters) -> Iterator[str]:
    value = read(right).replace(BLANK, " ").strip()
    room = width - len(value) - 1
    if room < _LEAST:
        yield from _wrap(left, width, read)
        yield from (line.rjust(width) for line in _wrap(right, width, read))
        return
    # The last line of the name and the amount stand side by side.
    *before, last = _wrap(left, room, read) or [""]
    yield from before
    yield f"{last}{value.rjust(width - len(last))}"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]], width: int, read: ColumnLetters) -> Iterator[str]:
    """Columns as wide as their widest cell where they fit beside each other; else a value a line, beneath the first cell."""
    cells = [[read(cell).replace(BLANK, " ") for cell in row] for row in (head, *rows)]
    widest = [max(len(row[column]) for row in cells) for column in range(len(head))]
    spare = width - sum(widest)
    gaps = max(1, len(head) - 1)
    if spare < gaps:
        for row in rows:
            yield from _wrap(f"{head[0]} {row[0]}", width, read)
            for word, value in zip(head[1:], row[1:], strict=True):
                yield from _pair(f"  {word}", value, width, read)
        return
    for row in cells:
        text = row[0].ljust(widest[0])
        for column, cell in enumerate(row[1:], start=1):
            # What is spare is spread by difference, so that the last column ends at the edge.
            text += " " * (spare * column // gaps - spare * (column - 1) // gaps) + cell.rjust(widest[column])
        yield text
