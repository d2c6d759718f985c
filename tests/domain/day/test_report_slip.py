"""The paper of a report: figures, products in order, tills, and the time before."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from app.domain.day.business_day import DayRange, DayRule, Period
from app.domain.day.comparison import stretch_of
from app.domain.day.figures import DayFigures, Share, Tally
from app.domain.day.report_slip import ReportSlip, days_on_paper, report_slip
from app.domain.papers.blocks import Item, Pair, Text
from app.domain.papers.confirmation import Shop
from app.domain.shop.currency import Currency
from app.words.papers import day_paper_words, paper_words
from app.words.shop.report import report_words

WEEK = DayRange(date(2026, 11, 30), date(2026, 12, 6))
PRODUCTS = tuple(Share(f"Product {at}", 1, 100) for at in range(22))
NOW = DayFigures(
    *(Currency.NOK, Tally(22, 2200), Tally(0, 0)),
    products=PRODUCTS,
    days=(Share("2026-11-30", 22, 2200),),
    tills=(Share("1.1", 20, 2000), Share("2.2", 2, 200)),
)
SLIP = ReportSlip(
    *(Shop("Fjord & Co"), paper_words("en"), day_paper_words("en"), report_words("en"), DayRule("NO")),
    stretch_of(WEEK, Period.WEEK, date(2026, 12, 1)),
    datetime(2026, 12, 1, 13, 30, tzinfo=UTC),
    (NOW,),
    (DayFigures(Currency.NOK, Tally(11, 1000)),),
    till_name=lambda name: f"till {name}",
)


def texts(slip: ReportSlip) -> list[str]:
    blocks = report_slip(slip)
    pairs = [f"{each.left}: {each.right}" for each in blocks if isinstance(each, Pair)]
    return pairs + [each.text for each in blocks if isinstance(each, Text)]


def test_products_come_to_the_whole_and_tills_are_named() -> None:
    told = texts(SLIP)
    assert "Product 19 · 1: 1,00\u00a0kr" in told
    assert "Others: 2: 2,00\u00a0kr" in told
    assert "till 2.2 · 2: 2,00\u00a0kr" in told
    assert "2026-11-30 · 22: 22,00\u00a0kr" in told


def test_it_is_held_against_as_much_of_the_week_before() -> None:
    told = texts(SLIP)
    assert "2 of 7 days so far. Against 2026-11-23 – 2026-11-24, the last day up to 14:30." in told
    items = [each for each in report_slip(SLIP) if isinstance(each, Item)]
    assert items[0] == Item("Captures", "22", ("Before 11 · +100\u00a0%",))
    assert items[3] == Item("Kept", "22,00\u00a0kr", ("Before 10,00\u00a0kr · +120\u00a0%",))


def test_of_goods_there_are_no_tips_and_of_one_till_no_tills() -> None:
    told = texts(replace(SLIP, goods=True, only=("Kari",), now=(replace(NOW, tills=NOW.tills[:1]),)))
    assert "Only: Kari" in told
    assert "Without tips and releases." in told
    assert not [each for each in told if each.startswith(("Tips", "Released", "till"))]


def test_where_nothing_happened_it_says_so_once() -> None:
    told = texts(replace(SLIP, now=(), earlier=()))
    assert told[-1] == "Nothing happened."
    one = DayRange(WEEK.first, WEEK.first)
    single = texts(replace(SLIP, stretch=stretch_of(one, Period.DAY, date(2027, 1, 1)), earlier=()))
    assert days_on_paper(one) == "2026-11-30"
    assert not [each for each in single if "By day" in each]
    items = [each for each in report_slip(replace(SLIP, earlier=())) if isinstance(each, Item)]
    assert items[0] == Item("Captures", "22", ("Before 0",))


def test_amounts_say_their_currency_where_the_time_before_had_another() -> None:
    told = texts(replace(SLIP, earlier=(DayFigures(Currency.DKK, Tally(1, 1000)),)))
    assert "Product 19 · 1: 1,00\u00a0NOK" in told
