"""The paper of a report of any days, and of the time before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.day.business_day import DayRange, DayRule
from app.domain.day.comparison import Against, Compared, FigureChange, Stretch, compare, format_share
from app.domain.day.day_slip import DayWords, figure_blocks, share_blocks
from app.domain.day.figures import DayFigures
from app.domain.money import money_words
from app.domain.papers.blocks import Block, Cut, Heading, Item, Pair, Rule, Text
from app.domain.papers.confirmation import Shop, letterhead, mark
from app.domain.papers.paper_words import PaperWords
from app.domain.shop.sales_unit import World

MOST_PRODUCTS = 20
"""So many products stand on the paper; the others in one row."""


@dataclass(frozen=True)
class ReportWords:
    """What is printed on it besides the words of a day.

    `against` are in the order of `Against`, with the gaps of those in `app.words.shop.report`.
    """

    title: str
    made: str
    only: str
    goods_only: str
    before: str
    then: str
    captures: str
    by_day: str
    products: str
    others: str
    against: tuple[str, ...]


@dataclass(frozen=True)
class ReportSlip:
    """All that the paper of a report says.

    `only` is what it was narrowed to, in words; of `goods` alone there are no tips and no releases.
    """

    shop: Shop
    paper: PaperWords
    day: DayWords
    words: ReportWords
    rule: DayRule
    stretch: Stretch
    at: datetime
    now: tuple[DayFigures, ...]
    earlier: tuple[DayFigures, ...]
    only: tuple[str, ...] = ()
    goods: bool = False
    till_name: Callable[[str], str] = str
    world: World = World.REAL


def report_slip(slip: ReportSlip) -> tuple[Block, ...]:
    """The whole paper."""
    banner = mark(slip.world, slip.paper)
    return (
        *banner,
        *letterhead(slip.shop, slip.paper),
        Heading(slip.words.title, large=True),
        Heading(days_on_paper(slip.stretch.days)),
        *(Text(f"{slip.words.only} {each}") for each in slip.only),
        *((Text(slip.words.goods_only),) if slip.goods else ()),
        Rule(),
        Pair(slip.words.made, slip.paper.moment(slip.at.astimezone(slip.rule.zone))),
        *(block for figures in slip.now for block in _figures(slip, figures)),
        *(() if slip.now else (Rule(), Text(slip.day.nothing))),
        *_compared(slip),
        *banner,
        Cut(),
    )


def days_on_paper(days: DayRange) -> str:
    """Some days as they stand on a paper."""
    return _day(days.first) if days.length == 1 else f"{_day(days.first)} – {_day(days.last)}"


def _day(day: date) -> str:
    return day.isoformat()


def _money(slip: ReportSlip, figures: DayFigures | Compared) -> Callable[[int], str]:
    currencies = {each.currency for each in (*slip.now, *slip.earlier)}
    return money_words(figures.currency, slip.paper.language, several=len(currencies) > 1)


def _figures(slip: ReportSlip, figures: DayFigures) -> Iterator[Block]:
    money, words = _money(slip, figures), slip.words
    yield from figure_blocks(slip.day, slip.paper.language, figures, money, goods=slip.goods)
    if slip.stretch.days.length > 1:
        yield from share_blocks(words.by_day, figures.days, money, str)
    yield from share_blocks(words.products, figures.products[:MOST_PRODUCTS], money, str)
    if others := figures.products[MOST_PRODUCTS:]:
        yield Pair(words.others.format(count=len(others)), money(sum(each.captured - each.refunded for each in others)))
    if len(figures.tills) > 1:
        yield from share_blocks(slip.day.tills, figures.tills, money, slip.till_name)


def _compared(slip: ReportSlip) -> Iterator[Block]:
    compared = compare(slip.now, slip.earlier)
    if not compared:
        return
    yield Rule()
    yield Text(slip.words.before, strong=True)
    stretch = slip.stretch
    against = dict(zip(Against, slip.words.against, strict=True))[stretch.against]
    yield Text(
        against.format(
            earlier=days_on_paper(stretch.earlier),
            time=f"{slip.at.astimezone(slip.rule.zone):%H:%M}",
            now=stretch.passed,
            whole=stretch.days.length,
            before=stretch.earlier.length,
        )
    )
    for each in compared:
        yield from _changes(slip, each)


def _changes(slip: ReportSlip, compared: Compared) -> Iterator[Block]:
    money = _money(slip, compared)
    rows: Sequence[tuple[str, FigureChange, Callable[[int], str]]] = (
        (slip.words.captures, compared.captures, str),
        (slip.day.captured, compared.captured, money),
        (slip.day.refunded, compared.refunded, money),
        (slip.day.kept, compared.kept, money),
    )
    for name, change, words in rows:
        share = "" if change.permille is None else f" · {format_share(change.permille)}"
        yield Item(name, words(change.now), (f"{slip.words.then} {words(change.before)}{share}",))
