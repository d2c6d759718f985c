"""A parked slip brings the order back by its barcode, and says that nothing is paid."""

from dataclasses import replace
from datetime import datetime

import pytest

from app.domain.papers.blocks import Banner, Barcode, Cut, Heading, Item, Pair, Text
from app.domain.papers.slip import Parked, park
from app.domain.shop.sales_unit import World
from app.words.papers import paper_words
from tests.domain.papers.test_confirmation import LANGUAGES, ORDER, SHOP

AT = datetime(2026, 11, 5, 14, 3)  # noqa: DTZ001 - local time, as it is printed


def parked(language: str = "nb", **changes: object) -> Parked:
    return Parked(SHOP, paper_words(language), "K-261105-0042", replace(ORDER, **changes), AT)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_is_in_the_order_and_that_nothing_is_paid(language: str) -> None:
    blocks, words = park(parked(language)), paper_words(language)
    assert Heading(words.parked, large=True) in blocks
    assert Text(words.parked_text, strong=True) in blocks
    assert [block.name for block in blocks if isinstance(block, Item)] == ["Hoodie"]
    assert Barcode("K-261105-0042") in blocks
    assert blocks[-1] == Cut()
    confirmations = {words.payment, words.reservation, words.captured, words.reserved}
    assert not [block for block in blocks if isinstance(block, Heading | Text) and block.text in confirmations]


def test_the_note_and_the_name_are_on_it_and_the_number_never_is() -> None:
    blocks = park(parked(note="hent  kl.\n15", customer="Anna Berg", phone="4741234567"))
    assert Pair("Merknad", "hent kl. 15") in blocks
    assert Pair("Kunde", "Anna Berg") in blocks
    assert "41234567" not in repr(blocks)


def test_an_order_without_lines_can_be_parked_too() -> None:
    assert not [block for block in park(parked(lines=())) if isinstance(block, Item)]
    assert park(replace(parked(), world=World.PRACTICE))[0] == Banner(paper_words("nb").practice, across=True)
