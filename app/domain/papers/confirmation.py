"""What a printed confirmation says, as blocks without a layout.

It is never a receipt for a purchase, and says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.money import Money, format_minor, format_money
from app.domain.order import Order, OrderLine, shown_quantity
from app.domain.papers.blocks import Banner, Barcode, Block, Cut, Heading, Item, Pair, Rule, Table, Text
from app.domain.papers.paper_words import PaperWords
from app.domain.payment import Aggregate
from app.domain.problem import Invalid
from app.domain.shop.sales_unit import World
from app.domain.vat import format_rate

MEANS = "Vipps MobilePay"
"""What an order is paid with, as a word; the marks are not ours to print."""


class PaperKind(StrEnum):
    """What a paper confirms."""

    PAYMENT = "payment"
    REFUND = "refund"  # all that was captured has been given back
    RESERVATION = "reservation"
    RELEASE = "release"


@dataclass(frozen=True)
class Shop:
    """Who gives the paper.

    `local` has the words of its tax office, in which it says that it is no receipt, besides its own.
    """

    name: str
    organisation: str = ""
    address: str = ""
    local: PaperWords | None = None
    closing: str = ""


@dataclass(frozen=True)
class Confirmation:
    """What is known of an order when it is printed.

    `at` is when it was made, in local time; `unknown` says that an answer of the service is missing; `copy` counts from 1,
    which is the original.
    """

    shop: Shop
    words: PaperWords
    reference: str
    order: Order
    aggregate: Aggregate
    at: datetime
    served_by: str = ""
    unknown: bool = False
    copy: int = 1
    world: World = World.REAL

    @property
    def left(self) -> int:
        """What is reserved and not captured, in minor units."""
        return max(0, self.aggregate.authorized - self.aggregate.captured - self.aggregate.cancelled)


def kind_of(total: Aggregate) -> PaperKind:
    """What can be confirmed about a payment with these totals. Raises `Invalid` `nothing_to_print`."""
    if total.captured:
        return PaperKind.PAYMENT if total.refunded < total.captured else PaperKind.REFUND
    if not total.authorized:
        raise Invalid("nothing_to_print")
    # Released entirely, or something is still reserved.
    return PaperKind.RESERVATION if total.cancelled < total.authorized else PaperKind.RELEASE


def confirm(known: Confirmation) -> tuple[Block, ...]:
    """The whole paper. Raises `Invalid` `nothing_to_print` before anything was reserved."""
    words = known.words
    banner = mark(known.world, words)
    return (
        *banner,
        *letterhead(known.shop, words),
        *title(kind_of(known.aggregate), known.shop, words, known.copy),
        Rule(),
        *_about(known, words),
        Rule(),
        *(item(line, words) for line in known.order.lines),
        *((Rule(),) if known.order.lines else ()),
        *_sums(known, words),
        *_vat(known, words),
        *_ending(known, words),
        *banner,
        Cut(),
    )


def sample(shop: Shop, words: PaperWords, at: datetime) -> tuple[Block, ...]:
    """A paper for testing a printer: letters, width, barcode and knife."""
    return (
        *letterhead(shop, words),
        Heading(words.sample, large=True),
        Text(words.sample_text),
        Rule(),
        Pair("Æ Ø Å Ä Ö É", "æ ø å ä ö é"),
        Pair(words.total, "1\u00a0234,50\u00a0€", strong=True),
        Rule(),
        Barcode("KVITT-123456"),
        Text(words.moment(at)),
        Cut(),
    )


def mark(world: World, words: PaperWords) -> tuple[Block, ...]:
    """What says that no real money is involved, where that is so."""
    text = {World.REAL: "", World.PRACTICE: words.practice, World.TEST: words.test}[world]
    return (Banner(text, across=True),) if text else ()


def letterhead(shop: Shop, words: PaperWords) -> Iterator[Block]:
    """Who gives the paper."""
    if shop.name:
        yield Heading(shop.name)
    if shop.address:
        yield Text(shop.address)
    if shop.organisation:
        yield Text(f"{words.organisation} {shop.organisation}")


def title(kind: PaperKind, shop: Shop, words: PaperWords, copy: int) -> Iterator[Block]:
    """What the paper is called: no receipt, and perhaps a copy."""
    yield Heading(_called(kind, words), large=True)
    yield Text(words.not_a_receipt, strong=True)
    # A customer's language and the country's may differ; the tax office wants its own words on it.
    local = shop.local or words
    if local != words:
        yield Text(f"{_called(kind, local)} · {local.not_a_receipt}")
    if copy > 1:
        yield Banner(words.copy.format(number=copy))


def _called(kind: PaperKind, words: PaperWords) -> str:
    return {
        PaperKind.PAYMENT: words.payment,
        PaperKind.REFUND: words.refund,
        PaperKind.RESERVATION: words.reservation,
        PaperKind.RELEASE: words.release,
    }[kind]


def _about(known: Confirmation, words: PaperWords) -> Iterator[Block]:
    """Which order it is, when, where and by whom. The order's own note is for the shop and stays there."""
    order = known.order
    yield Pair(words.reference, known.reference)
    yield Pair(words.date, words.moment(known.at))
    pairs = (
        (words.receipt_number, order.receipt_number),
        (words.till, order.pos_id),
        (words.served_by, known.served_by),
    )
    for word, value in pairs:
        if value:
            yield Pair(word, value)
    if order.description.strip():
        yield Text(one_line(order.description))


def one_line(text: str) -> str:
    """`text` without breaks and without blanks that come one after the other."""
    return " ".join(text.split())


def item(line: OrderLine, words: PaperWords) -> Item:
    """A line of the order.

    How many and for how much where that is not simply one.
    """
    language = words.language
    details = []
    quantity = shown_quantity(line.quantity)
    # What came ready-made is not multiplied out: its total need not be quantity times price.
    if line.stated is None and (quantity != "1" or line.discount):
        details.append(f"{quantity}\u00a0{words.unit(line.unit)} × {format_minor(line.unit_price, language)}")
    if line.discount:
        details.append(f"{words.discount} {format_minor(-line.discount, language)}")
    if line.is_return:
        details.append(words.returned)
    return Item(one_line(line.name), format_minor(line.signed, language), tuple(details))


def total_of(order: Order, words: PaperWords) -> Iterator[Block]:
    """What the order comes to, and who is paid what of it."""

    def money(minor: int) -> str:
        return format_money(Money(minor, order.currency), words.language)

    asked = order.total.minor
    # What is paid otherwise belongs to what the goods cost, though not to our request.
    whole = asked + order.paid_otherwise
    if order.tip:
        yield Pair(words.goods, money(whole - order.tip))
        yield Pair(words.tip, money(order.tip))
    yield Pair(words.total, money(whole), strong=True)
    for payment in order.other_payments:
        yield Pair(words.source(payment.source), money(payment.minor))
    if order.other_payments:
        yield Pair(MEANS, money(asked), strong=True)
    else:
        yield Pair(words.means, MEANS)


def _sums(known: Confirmation, words: PaperWords) -> Iterator[Block]:
    """The total, and what became of it: totals of the service, never our own arithmetic."""
    order, total = known.order, known.aggregate

    def money(minor: int) -> str:
        return format_money(Money(minor, order.currency), words.language)

    yield from total_of(order, words)
    for word, minor in (
        # Once something was captured, the reservation is history.
        (words.reserved, 0 if total.captured else total.authorized),
        (words.captured, total.captured),
        (words.refunded, total.refunded),
        (words.released, total.cancelled),
        (words.left, known.left if total.captured or total.cancelled else 0),
    ):
        if minor:
            yield Pair(word, money(minor))
    state = _state(known, words)
    if state:
        yield Text(state, strong=True)


def _state(known: Confirmation, words: PaperWords) -> str:
    """Where it stands, when that is not simply the kind of the paper."""
    if known.unknown:
        return words.state_unknown
    if known.left:
        return words.state_part if known.aggregate.captured else words.state_reserved
    return ""


def _vat(known: Confirmation, words: PaperWords) -> Iterator[Block]:
    rows = known.order.vat_table
    if not rows:
        return
    yield Rule()
    yield Table(
        (words.rate, words.net, words.tax, words.gross),
        tuple(
            (
                format_rate(row.rate),
                format_minor(row.net, words.language),
                format_minor(row.tax, words.language),
                format_minor(row.net + row.tax, words.language),
            )
            for row in rows
        ),
    )


def _ending(known: Confirmation, words: PaperWords) -> Iterator[Block]:
    yield Rule()
    yield Barcode(known.reference)
    yield Text(known.reference)
    if known.shop.closing:
        yield Text(known.shop.closing)
