"""What a parked slip says: an order put aside at the counter.

Its barcode brings the order back, and nothing is paid yet.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.order import Order
from app.domain.papers.blocks import Barcode, Block, Cut, Heading, Pair, Rule, Text
from app.domain.papers.confirmation import Shop, item, letterhead, mark, one_line, total_of
from app.domain.papers.paper_words import PaperWords
from app.domain.shop.sales_unit import World


@dataclass(frozen=True)
class Parked:
    """What is known of a draft when it is printed.

    `at` is when it was made, in local time.
    """

    shop: Shop
    words: PaperWords
    reference: str
    order: Order
    at: datetime
    world: World = World.REAL


def park(known: Parked) -> tuple[Block, ...]:
    """The whole slip.

    It stays in the shop, so it may say the note and the customer's name; never the number.
    """
    words, order = known.words, known.order
    pairs = ((words.customer, order.customer), (words.note, order.note))
    return (
        *mark(known.world, words),
        *letterhead(known.shop, words),
        Heading(words.parked, large=True),
        Text(words.parked_text, strong=True),
        Rule(),
        Pair(words.reference, known.reference),
        Pair(words.date, words.moment(known.at)),
        *(Pair(word, one_line(value)) for word, value in pairs if value.strip()),
        Rule(),
        *(item(line, words) for line in order.lines),
        *((Rule(),) if order.lines else ()),
        *total_of(order, words),
        Rule(),
        Barcode(known.reference),
        Text(known.reference),
        Cut(),
    )
