"""The paper of a closed day."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.day.business_day import DayRule
from app.domain.day.figures import Age, ClosedDay, DayFigures, Share
from app.domain.input.order_choices import Flow
from app.domain.money import format_minor, money_words
from app.domain.papers.blocks import Banner, Block, Cut, Heading, Pair, Rule, Table, Text
from app.domain.papers.confirmation import Shop, letterhead, mark
from app.domain.papers.paper_words import PaperWords
from app.domain.shop.sales_unit import World
from app.domain.vat import format_rate


@dataclass(frozen=True)
class DayWords:
    """What is printed on it besides figures and names.

    `ways` are in the order of `Flow`, `ages` in that of `Age`.
    """

    title: str
    number: str
    day: str
    begins: str
    ends: str
    closed: str
    by: str
    captured: str
    refunded: str
    kept: str
    tips: str
    released: str
    rate: str
    gross: str
    net: str
    tax: str
    no_rate: str
    people: str
    groups: str
    hours: str
    ways: str
    tills: str
    no_name: str
    no_group: str
    reserved: str
    differences: str
    nothing: str
    way_names: tuple[str, ...]
    age_names: tuple[str, ...]

    def way(self, name: str) -> str:
        """A way of paying in words."""
        return dict(zip(map(str, Flow), self.way_names, strict=True)).get(name, name)

    def age(self, age: Age) -> str:
        """An age in words."""
        return self.age_names[list(Age).index(age)]


@dataclass(frozen=True)
class DaySlip:
    """All that the paper of a closed day says.

    `unit` and `till` are what the sales unit and its till are called, empty where they have no name; `copy` counts from 1,
    which is the original.
    """

    shop: Shop
    paper: PaperWords
    words: DayWords
    rule: DayRule
    closed: ClosedDay
    till: str = ""
    copy: int = 1
    world: World = World.REAL
    unit: str = ""
    till_name: Callable[[str], str] = str


def day_slip(slip: DaySlip) -> tuple[Block, ...]:
    """The whole paper."""
    banner = mark(slip.world, slip.paper)
    copy = (Banner(slip.paper.copy.format(number=slip.copy)),) if slip.copy > 1 else ()
    return (
        *banner,
        *letterhead(slip.shop, slip.paper),
        *((Text(slip.unit, strong=True),) if slip.unit else ()),
        Heading(slip.words.title, large=True),
        Heading(f"{slip.words.number} {slip.closed.number}"),
        *copy,
        Rule(),
        *_about(slip),
        *(block for figures in slip.closed.figures for block in _figures(slip, figures)),
        *(() if slip.closed.figures else (Rule(), Text(slip.words.nothing))),
        *_differences(slip),
        *banner,
        Cut(),
    )


def _about(slip: DaySlip) -> Iterator[Block]:
    closed, words = slip.closed, slip.words

    def moment(at: datetime) -> str:
        return slip.paper.moment(at.astimezone(slip.rule.zone))

    yield Pair(words.day, closed.day.isoformat(), strong=True)
    yield Pair(words.begins, moment(closed.begins))
    yield Pair(words.ends, moment(closed.ends))
    yield Pair(words.closed, moment(closed.closed_at))
    if closed.who:
        yield Pair(words.by, closed.who)
    if slip.till:
        yield Pair(slip.paper.till, slip.till)


def _figures(slip: DaySlip, figures: DayFigures) -> Iterator[Block]:
    money = money_words(figures.currency, slip.paper.language, several=len(slip.closed.figures) > 1)
    yield from figure_blocks(slip.words, slip.paper.language, figures, money)
    # Of one till alone it would say nothing; all are of the sales unit that was closed.
    if len(figures.tills) > 1:
        yield from share_blocks(slip.words.tills, figures.tills, money, slip.till_name)


def figure_blocks(
    words: DayWords, language: str, figures: DayFigures, money: Callable[[int], str], *, goods: bool = False
) -> Iterator[Block]:
    """All figures of one currency; of `goods` alone those that such have."""
    yield Rule()
    yield Pair(f"{words.captured} · {figures.captured.times}", money(figures.captured.minor), strong=True)
    yield Pair(f"{words.refunded} · {figures.refunded.times}", money(figures.refunded.minor))
    yield Pair(words.kept, money(figures.kept), strong=True)
    if not goods:
        yield Pair(words.tips, money(figures.tips - figures.tips_returned))
        yield Pair(f"{words.released} · {figures.released.times}", money(figures.released.minor))
    if figures.rates:
        rows = tuple(
            (
                words.no_rate if each.rate is None else format_rate(each.rate),
                *(format_minor(minor, language) for minor in (each.net, each.tax, each.gross)),
            )
            for each in figures.rates
        )
        yield Table((words.rate, words.net, words.tax, words.gross), rows)
    yield from share_blocks(words.people, figures.people, money, lambda name: name or words.no_name)
    # Without how many: two products of a group may be in one sale.
    yield from share_blocks(words.groups, figures.groups, money, lambda name: name or words.no_group, counted=False)
    yield from share_blocks(words.hours, figures.hours, money, lambda name: f"{name}:00")
    yield from share_blocks(words.ways, figures.ways, money, words.way)
    if figures.reserved:
        yield Text(words.reserved, strong=True)
        for each in figures.reserved:
            yield Pair(f"{words.age(each.age)} · {each.times}", money(each.minor))


def share_blocks(
    head: str,
    shares: Sequence[Share],
    money: Callable[[int], str],
    name: Callable[[str], str],
    *,
    counted: bool = True,
) -> Iterator[Block]:
    """Shares under a head, with how many moves where `counted`."""
    if shares:
        yield Text(head, strong=True)
        for each in shares:
            times = f" · {each.times}" if counted else ""
            yield Pair(f"{name(each.name)}{times}", money(each.captured - each.refunded))


def _differences(slip: DaySlip) -> Iterator[Block]:
    if slip.closed.differences:
        yield Rule()
        yield Text(slip.words.differences, strong=True)
        for each in slip.closed.differences:
            what = {"captured": slip.words.captured, "refunded": slip.words.refunded, "released": slip.words.released}
            ours, theirs = (format_minor(minor, slip.paper.language) for minor in (each.ours, each.theirs))
            yield Pair(f"{each.reference} · {what[each.what]}", f"{ours} / {theirs}")
