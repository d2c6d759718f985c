"""A packing slip: what lies in one parcel, for whom, and how it travels.

It tells no prices. It is never a receipt for a purchase, and says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.order import Order, shown_quantity
from app.domain.papers.blocks import Barcode, Block, Cut, Heading, Item, Pair, Rule, Text
from app.domain.papers.confirmation import Shop, letterhead, mark, one_line
from app.domain.papers.paper_words import PaperWords
from app.domain.shipment import Portion
from app.domain.shop.sales_unit import World


@dataclass(frozen=True)
class PackingSlip:
    """What is known of a shipment when its slip is printed.

    `number` counts the order's shipments from 1, `at` is when it left, in local time; `still_to_come` is what of the order
    has not left yet. `address` is name and address, line by line, where the customer shared them.
    """

    shop: Shop
    words: PaperWords
    reference: str
    order: Order
    number: int
    at: datetime
    portions: tuple[Portion, ...]
    carrier: str = ""
    tracking: str = ""
    still_to_come: tuple[Portion, ...] = ()
    address: tuple[str, ...] = ()
    world: World = World.REAL


def packing_slip(known: PackingSlip) -> tuple[Block, ...]:
    """The whole slip."""
    words = known.words
    banner = mark(known.world, words)
    return (
        *banner,
        *letterhead(known.shop, words),
        Heading(words.packing_slip, large=True),
        Text(words.not_a_receipt, strong=True),
        Rule(),
        *_address(known, words),
        *_about(known, words),
        Rule(),
        *_goods(known, known.portions),
        *_still_to_come(known, words),
        Rule(),
        *_tracking(known, words),
        Barcode(known.reference),
        Text(known.reference),
        *((Text(known.shop.closing),) if known.shop.closing else ()),
        *banner,
        Cut(),
    )


def _address(known: PackingSlip, words: PaperWords) -> Iterator[Block]:
    """Name and address as the customer shared them, to be read from afar."""
    if known.address:
        yield Text(words.deliver_to)
        for line in known.address:
            yield Text(one_line(line), strong=True)
        yield Rule()


def _about(known: PackingSlip, words: PaperWords) -> Iterator[Block]:
    """For whom it is, which parcel of which order, and when it left."""
    pairs = (
        (words.deliver_to, "" if known.address else known.order.customer),
        (words.reference, " · ".join(filter(None, (known.reference, known.order.words)))),
        (words.parcel_number, str(known.number)),
        (words.date, words.moment(known.at)),
        (words.carrier, known.carrier),
    )
    return (Pair(word, one_line(value)) for word, value in pairs if value.strip())


def _goods(known: PackingSlip, portions: Sequence[Portion]) -> Iterator[Block]:
    for portion in portions:
        line = known.order.lines[portion.position]
        counted = f"{shown_quantity(portion.quantity)} {known.words.unit(line.unit)}"
        yield Item(line.name, counted, (line.product_id,) if line.product_id else ())


def _still_to_come(known: PackingSlip, words: PaperWords) -> Iterator[Block]:
    if known.still_to_come:
        yield Rule()
        yield Text(words.still_to_come)
        yield from _goods(known, known.still_to_come)


_MOST_IN_BARS = 24
"""Letters and digits that a barcode on the narrowest roll has room for."""


def _tracking(known: PackingSlip, words: PaperWords) -> Iterator[Block]:
    """The tracking number, also for a scanner where its bars can say it."""
    number = known.tracking.strip()
    if not number:
        return
    yield Pair(words.tracking, one_line(number), strong=True)
    if number.isascii() and number.isprintable() and len(number) <= _MOST_IN_BARS:
        yield Barcode(number)
