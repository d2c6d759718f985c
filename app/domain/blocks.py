"""The parts that a printed paper is made of, without a layout: what they say, not where it stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Heading:
    """A line that stands out, in the middle; `large` is for the one word that says what the paper is."""

    text: str
    large: bool = False


@dataclass(frozen=True)
class Text:
    """A paragraph in the middle."""

    text: str
    strong: bool = False


@dataclass(frozen=True)
class Banner:
    """What nobody may overlook, such as that it is a copy; `across` is written over the whole sheet where there is room."""

    text: str
    across: bool = False


@dataclass(frozen=True)
class Pair:
    """Words on the left and their value on the right."""

    left: str
    right: str
    strong: bool = False


@dataclass(frozen=True)
class Item:
    """A line of the order: its name, what it costs, and what is said beneath."""

    name: str
    amount: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True)
class Table:
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
