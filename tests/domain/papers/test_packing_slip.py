"""The slip in a parcel: for whom, what lies in it, how it travels; no prices, and no receipt."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pytest

from app.domain.order import OrderLine
from app.domain.papers.blocks import Barcode, Cut, Heading, Item, Text
from app.domain.papers.columns import as_text
from app.domain.papers.packing_slip import PackingSlip, packing_slip
from app.domain.papers.printer import Paper
from app.domain.shipment import Portion
from app.words.papers import paper_words
from tests.domain.papers.test_confirmation import LANGUAGES, ORDER, SHOP, pairs

AT = datetime(2026, 11, 20, 14, 3)  # noqa: DTZ001 - local time, as it is printed
LINES = (
    OrderLine("Hoodie", "h1", Decimal(2), 49_900, 2500),
    OrderLine("Wool", "", Decimal("0.5"), 19_900, 2500),
)


def slip(language: str = "nb", **changes: object) -> PackingSlip:
    known = PackingSlip(
        shop=SHOP,
        words=paper_words(language),
        reference="K-261105-0042",
        order=replace(ORDER, lines=LINES, customer=" Kari  Nordmann ", words="blue heron"),
        number=2,
        at=AT,
        portions=(Portion(0, Decimal(1), 49_900),),
        carrier="Posten",
        tracking="RR123456789NO",
        still_to_come=(Portion(0, Decimal(1), 49_900), Portion(1, Decimal("0.5"), 9_950)),
    )
    return replace(known, **changes)  # type: ignore[arg-type]


def test_it_says_for_whom_it_is_what_lies_in_it_and_what_is_to_come() -> None:
    blocks = packing_slip(slip())
    assert Heading("Pakkseddel", large=True) in blocks
    assert pairs(blocks) == {
        "Leveres til": "Kari Nordmann",
        "Referanse": "K-261105-0042 · blue heron",
        "Pakke nr.": "2",
        "Dato": "20.11.2026 14:03",
        "Transportør": "Posten",
        "Sporingsnummer": "RR123456789NO",
    }
    assert [block for block in blocks if isinstance(block, Item)] == [
        Item("Hoodie", "1 stk", ("h1",)),
        Item("Hoodie", "1 stk", ("h1",)),
        Item("Wool", "0,5 stk"),
    ]
    assert [block.text for block in blocks if isinstance(block, Barcode)] == ["RR123456789NO", "K-261105-0042"]
    assert Text("Kommer senere") in blocks
    assert Text("Takk!") in blocks
    assert blocks[-1] == Cut()


def test_what_is_not_known_is_not_on_it() -> None:
    order = replace(ORDER, lines=LINES, customer="", words="")
    blocks = packing_slip(slip(order=order, carrier="", tracking="", still_to_come=(), shop=replace(SHOP, closing="")))
    assert pairs(blocks).keys() == {"Referanse", "Pakke nr.", "Dato"}
    assert [block.text for block in blocks if isinstance(block, Barcode)] == ["K-261105-0042"]


@pytest.mark.parametrize("tracking", ["Æ 1", "1" * 25])
def test_what_bars_cannot_say_stands_in_letters_alone(tracking: str) -> None:
    blocks = packing_slip(slip(tracking=tracking))
    assert pairs(blocks)["Sporingsnummer"] == tracking
    assert [block.text for block in blocks if isinstance(block, Barcode)] == ["K-261105-0042"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_never_a_receipt_and_tells_no_price(language: str) -> None:
    words = paper_words(language)
    blocks = packing_slip(slip(language))
    assert Text(words.not_a_receipt, strong=True) in blocks
    for paper in (Paper.WIDE, Paper.NARROW):
        text = as_text(blocks, paper.columns, lambda letter: True)
        assert "499" not in text
        assert all(len(line) <= paper.columns for line in text.splitlines())


def test_an_address_that_was_shared_stands_on_top_in_its_own_lines() -> None:
    text = as_text(packing_slip(slip(address=("Kari Nordmann", "Prøvegata 5", "0154 Oslo"))), Paper.WIDE.columns, bool)
    assert "Prøvegata 5" in text
    assert text.count("Kari") == 1, "the name that was typed gives way"
    assert text.index("0154 Oslo") < text.index("Referanse")
