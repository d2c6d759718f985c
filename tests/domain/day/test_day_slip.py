"""The paper of a closed day says all its figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.day.business_day import DayRule
from app.domain.day.day_slip import DaySlip, day_slip
from app.domain.day.figures import AggregateGap, Share
from app.domain.papers.blocks import Banner, Heading, Pair, Table, Text
from app.domain.papers.confirmation import Shop
from app.domain.papers.plain_text import plain_text
from app.domain.shop.currency import Currency
from app.domain.shop.sales_unit import World
from app.words.papers import paper_words
from app.words.shop.day import day_words
from tests.domain.day.test_written import CLOSED

SLIP = DaySlip(Shop("Fjord"), paper_words("en"), day_words("en"), DayRule("NO"), CLOSED, "Till 1")


def test_the_original_has_all_figures_and_is_no_copy() -> None:
    blocks = day_slip(SLIP)
    assert blocks[0] == Heading("Fjord")
    assert Heading("No. 214") in blocks
    assert Pair("Till", "Till 1") in blocks
    assert not [each for each in blocks if isinstance(each, Banner)]
    (table,) = (each for each in blocks if isinstance(each, Table))
    assert [row[0] for row in table.rows] == ["25\u00a0%", "15\u00a0%", "no VAT known"]
    pairs = {each.left for each in blocks if isinstance(each, Pair)}
    assert {"QR code · 3", "13:00 · 3", "Kari · 3", "no group", "K-1 · Captured"} <= pairs


def test_a_copy_and_pretend_money_are_marked() -> None:
    blocks = day_slip(replace(SLIP, copy=2, world=World.PRACTICE))
    assert [each.text for each in blocks if isinstance(each, Banner)][1] == paper_words("en").copy.format(number=2)


def test_an_empty_day_says_so() -> None:
    empty = replace(CLOSED, figures=(), differences=(), who="")
    blocks = day_slip(replace(SLIP, closed=empty, till=""))
    assert Text("Nothing happened.") in blocks


@pytest.mark.parametrize("language", ["en", "nb", "da", "sv", "fi"])
def test_it_is_said_in_each_language(language: str) -> None:
    words = day_words(language)
    gaps = tuple(AggregateGap("K-1", what, 1, 2) for what in ("captured", "refunded", "released"))
    slip = replace(SLIP, paper=paper_words(language), words=words, closed=replace(CLOSED, differences=gaps))
    text = plain_text(day_slip(slip))
    for each in (words.title, words.captured, words.reserved, words.differences, words.way("QR"), words.released):
        assert each in text
    assert words.way("NEW_WAY") == "NEW_WAY"


def test_several_tills_have_sums_of_their_own_and_several_currencies_their_codes() -> None:
    figures = replace(CLOSED.figures[0], tills=(Share("1.1", 2, 300), Share("1.2", 1, 150)))
    tills = replace(SLIP, closed=replace(CLOSED, figures=(figures,)), till_name=lambda name: f"till {name}")
    blocks = day_slip(tills)
    assert Text("By till", strong=True) in blocks
    assert Pair("till 1.2 · 1", "1,50\u00a0€") in blocks
    both = (figures, replace(figures, currency=Currency.DKK))
    text = plain_text(day_slip(replace(tills, closed=replace(CLOSED, figures=both))))
    assert "1,50\u00a0EUR" in text
    assert "1,50\u00a0DKK" in text
    alone = replace(figures, tills=figures.tills[:1])
    assert Text("By till", strong=True) not in day_slip(replace(SLIP, closed=replace(CLOSED, figures=(alone,))))
