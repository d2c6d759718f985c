"""A paper as text for a message: every word of it, and nothing for scanners."""

from app.domain.papers.blocks import Banner, Barcode, Cut, Heading, Item, Pair, Rule, Table, Text
from app.domain.papers.plain_text import plain_text


def test_a_paper_in_lines() -> None:
    blocks = (
        Rule(),
        Heading("Fjord", large=True),
        Text("Takk!"),
        Banner("KOPI 2"),
        Rule(),
        Rule(),
        Pair("Dato", "5.11."),
        Item("Hoodie", "499,00", ("1 stk", "Retur")),
        Table(("Sats", "MVA"), (("25 %", "99,80"), ("15 %", "0,00"))),
        Rule(),
        Barcode("K-1"),
        Cut(),
    )
    assert plain_text(blocks).splitlines() == [
        *("Fjord", "Takk!", "KOPI 2", "", "Dato: 5.11.", "Hoodie: 499,00", "  1 stk", "  Retur"),
        *("Sats · MVA", "25 % · 99,80", "15 % · 0,00"),
    ]
