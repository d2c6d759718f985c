"""The blocks of a printed paper: what it says, not where it stands."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, fields

from app.domain.input.invisible_marks import visible

_KEPT = "\u200c\u200d"
"""Marks that join letters or keep them apart, as some languages write and as emoji are made."""


def on_paper(text: str) -> str:
    """`text` without what is not shown, and without letters that only one font knows."""
    if text.isprintable():
        return text
    return "".join(letter for letter in visible(text) if letter in _KEPT or unicodedata.category(letter)[0] != "C")


class _Printed:
    """A part whose texts may come from anywhere; only visible characters get onto paper."""

    def __post_init__(self) -> None:
        for each in fields(self):  # type: ignore[arg-type]
            # Whoever makes a block: names may come from a file or from the service.
            object.__setattr__(self, each.name, _shown(getattr(self, each.name)))


def _shown(value: object) -> object:
    if isinstance(value, str):
        return on_paper(value)
    return tuple(map(_shown, value)) if isinstance(value, tuple) else value


@dataclass(frozen=True)
class Heading(_Printed):
    """A line that stands out, in the middle.

    `large` is for the one word that says what the paper is.
    """

    text: str
    large: bool = False


@dataclass(frozen=True)
class Text(_Printed):
    """A paragraph in the middle."""

    text: str
    strong: bool = False


@dataclass(frozen=True)
class Banner(_Printed):
    """A line that must be seen, such as that this is a copy.

    `across` is written over the whole sheet where there is room.
    """

    text: str
    across: bool = False


@dataclass(frozen=True)
class Pair(_Printed):
    """Words on the left and their value on the right."""

    left: str
    right: str
    strong: bool = False


@dataclass(frozen=True)
class Item(_Printed):
    """A line of the order: name, price, and notes beneath."""

    name: str
    amount: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True)
class Table(_Printed):
    """Rows under a head; the first column is words, the others are amounts."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Rule:
    """A line across."""


@dataclass(frozen=True)
class Barcode:
    """A text for scanners, in CODE 128."""

    text: str


@dataclass(frozen=True)
class Cut:
    """The end of the paper."""


Block = Heading | Text | Banner | Pair | Item | Table | Rule | Barcode | Cut
