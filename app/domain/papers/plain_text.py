"""A paper as plain text, to be pasted into a message."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.papers.blocks import Banner, Barcode, Block, Cut, Heading, Item, Pair, Table, Text


def plain_text(blocks: Sequence[Block]) -> str:
    """The paper in lines of any length.

    A rule becomes an empty line. What only scanners and knives read is left out.
    """
    lines: list[str] = []
    for block in blocks:
        for line in _lines(block):
            # Where parts of a paper are missing, rules follow one another.
            if line or (lines and lines[-1]):
                lines.append(line)
    return "\n".join(lines).strip() + "\n"


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(text) | Text(text) | Banner(text):
            yield text
        case Pair(left, right):
            yield f"{left}: {right}"
        case Item(name, amount, details):
            yield f"{name}: {amount}"
            yield from (f"  {detail}" for detail in details)
        case Table(head, rows):
            yield from (" · ".join(row) for row in (head, *rows))
        case Barcode() | Cut():
            return
        case _:  # a rule
            yield ""
