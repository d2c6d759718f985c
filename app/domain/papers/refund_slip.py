"""A refund slip: how much, for what, and when it lands.

It is never a receipt for a purchase, and says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from app.domain.money import Money, format_minor, format_money
from app.domain.operation import Operation
from app.domain.order import Order, shown_quantity
from app.domain.papers.blocks import Barcode, Block, Cut, Item, Pair, Rule, Text
from app.domain.papers.confirmation import PaperKind, Shop, letterhead, mark, one_line, title
from app.domain.papers.paper_words import PaperWords
from app.domain.payment import Aggregate
from app.domain.saying.bank_days import landing_of
from app.domain.shipment import Portion
from app.domain.shop.sales_unit import World


@dataclass(frozen=True)
class RefundSlip:
    """What is known of a refund when its slip is printed.

    `number` counts the order's refunds from 1, `at` is when it was made, in local time, and `portions` are the lines that
    came back. `aggregate` are the totals after it, `reason` only where it is to be read by the customer. `wallet` is what
    the customer's app is called; `copy` counts from 1, which is the original.
    """

    shop: Shop
    words: PaperWords
    reference: str
    order: Order
    refund: Operation
    number: int
    at: datetime
    wallet: str
    aggregate: Aggregate
    portions: tuple[Portion, ...] = ()
    reason: str = ""
    copy: int = 1
    world: World = World.REAL


def refund_slip(known: RefundSlip) -> tuple[Block, ...]:
    """The whole slip."""
    words = known.words
    banner = mark(known.world, words)
    return (
        *banner,
        *letterhead(known.shop, words),
        *title(PaperKind.REFUND, known.shop, words, known.copy),
        Rule(),
        *_about(known, words),
        Rule(),
        *_came_back(known, words),
        Pair(words.this_refund, format_money(known.refund.amount, words.language), strong=True),
        *_landing(known, words),
        Rule(),
        *_totals(known, words),
        Rule(),
        Barcode(known.reference),
        Text(known.reference),
        *((Text(known.shop.closing),) if known.shop.closing else ()),
        *banner,
        Cut(),
    )


def _about(known: RefundSlip, words: PaperWords) -> Iterator[Block]:
    """Which refund it is, when, where and by whom."""
    yield Pair(words.reference, known.reference)
    yield Pair(words.refund_number, str(known.number))
    yield Pair(words.date, words.moment(known.at))
    pairs = (
        (words.receipt_number, known.order.receipt_number),
        (words.till, known.order.pos_id),
        (words.served_by, known.refund.who),
        (words.reason, one_line(known.reason)),
    )
    for word, value in pairs:
        if value:
            yield Pair(word, value)


def _came_back(known: RefundSlip, words: PaperWords) -> Iterator[Block]:
    """The lines that the refund is for, where it is for lines."""
    if not known.portions:
        return
    yield Text(words.came_back, strong=True)
    for portion in known.portions:
        line = known.order.lines[portion.position]
        quantity = f"{shown_quantity(portion.quantity)}\u00a0{words.unit(line.unit)}"
        yield Item(one_line(line.name), format_minor(portion.amount, words.language), (quantity,))
    yield Rule()


def _landing(known: RefundSlip, words: PaperWords) -> Iterator[Block]:
    if known.refund.pending:
        # No day is promised for money that may not have moved.
        yield Text(words.refund_unknown, strong=True)
        return
    day = known.at.date()
    yield Text(words.landing(landing_of(known.order.currency, day), day, known.wallet))


def _totals(known: RefundSlip, words: PaperWords) -> Iterator[Block]:
    """The payment as a whole: totals of the service, never our own arithmetic."""
    total = known.aggregate
    pairs = (
        (words.paid_in_all, total.captured),
        (words.refunded_in_all, total.refunded),
        (words.kept, total.captured - total.refunded),
    )
    for word, minor in pairs:
        yield Pair(word, format_money(Money(minor, known.order.currency), words.language))
