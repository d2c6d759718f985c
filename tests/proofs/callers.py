"""Callers, and what they remember: a thousand orders in five languages, drawn from a seed."""

from __future__ import annotations

import unicodedata
import uuid
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache, cached_property
from random import Random

from app.domain.money import Currency
from app.domain.order import Order, OrderLine
from app.domain.payment import Aggregate, Payment, State
from app.domain.shipment import Parcel
from app.store import Store
from tests.proofs.callers_words import (
    FAMILY_NAMES,
    FIRST_NAMES,
    GOODS,
    LANGUAGES,
    NOTES,
    PAIRS,
    RARE,
    STAFF,
    TAGS,
)

SEED, ORDERS = 13, 1000
NOW = datetime(2026, 11, 25, 20, 30).astimezone()
"""A Wednesday evening, where this machine is."""
_DAYS = 28
_CURRENCY = {"en": Currency.NOK, "nb": Currency.NOK, "da": Currency.DKK, "sv": Currency.SEK, "fi": Currency.EUR}
CODE = {"en": "47", "nb": "47", "da": "45", "sv": "46", "fi": "358"}
_PRICES = (4900, 7900, 12900, 14950, 19900, 24900, 29900, 34900, 39950, 49900, 59900, 79900, 89900)
_STATES = ("captured",) * 6 + ("reserved",) * 3 + ("refunded", "declined", "expired", "cancelled", "waiting")


@dataclass(frozen=True)
class Called:
    """An order as the bank knows it, in the language of its customer."""

    language: str
    reference: str
    receipt: str
    first: str
    family: str
    phone: str
    goods: tuple[tuple[str, str, str], ...]  # what callers call it, its name, its number
    pair: str
    note: str
    minor: int
    at: datetime
    state: str
    psp: str
    tag: str
    tracking: str
    who: str

    @cached_property
    def words(self) -> set[str]:
        """Every word of its customer and its goods, folded."""
        named = (self.first, self.family, *(name for _, name, _ in self.goods))
        return {word for name in named for word in plain(name).split()}


@cache
def plain(text: str) -> str:
    """Small letters without accents."""
    spelt = text.casefold().translate({ord("ø"): "o", ord("æ"): "ae"})
    return "".join(mark for mark in unicodedata.normalize("NFKD", spelt) if not unicodedata.combining(mark))


def make_orders(dice: Random) -> tuple[Called, ...]:
    """The thousand orders, oldest first."""
    moments = sorted(NOW - timedelta(seconds=dice.randrange(1200, _DAYS * 86_400)) for _ in range(ORDERS))
    moments = [at.replace(hour=8 + at.hour % 12) for at in moments]
    orders: list[Called] = []
    rare = {language: iter(RARE[language].split()) for language in LANGUAGES}
    counters: dict[date, int] = {}
    for number, at in enumerate(sorted(min(at, NOW - timedelta(minutes=20)) for at in moments)):
        language = LANGUAGES[number % len(LANGUAGES)]
        counters[at.date()] = counters.get(at.date(), 0) + 1
        catalogue = [tuple(each.split(";")) for each in GOODS[language].split("|")]
        goods = tuple((one, name, sku) for one, name, sku in dice.sample(catalogue, dice.choice((1, 1, 2))))
        note = ""
        if number % 17 == 0 and (word := next(rare[language], "")):
            note = dice.choice(NOTES[language].split(";")).format(word)
        orders.append(
            Called(
                language=language,
                reference=f"K-{at:%y%m%d}-{counters[at.date()]:04}",
                receipt=str(20_418 + number),
                first=dice.choice(FIRST_NAMES[language].split()),
                family=dice.choice(FAMILY_NAMES[language].split()),
                phone=CODE[language] + _number(dice, language),
                goods=goods,
                pair=" ".join(dice.choice(half.split()) for half in PAIRS[language].split(";")),
                note=note,
                minor=sum(dice.choice(_PRICES) for _ in goods),
                at=at,
                state=dice.choice(_STATES) if at < NOW - timedelta(hours=6) else "waiting",
                psp=uuid.UUID(bytes=dice.randbytes(16), version=4).hex,
                tag=dice.choice(TAGS[language].split()) if number % 4 == 0 else "",
                tracking=f"3707{dice.randrange(10**14):014}" if number % 3 == 0 else "",
                who=dice.choice(STAFF) if number % 3 == 0 else "",
            )
        )
    return tuple(orders)


def _number(dice: Random, language: str) -> str:
    if language == "sv":
        return f"70{dice.randrange(10**7):07}"
    if language == "fi":
        return f"40{dice.randrange(10**7):07}"
    return f"{dice.choice('49')}{dice.randrange(10**7):07}"


def keep(store: Store, orders: tuple[Called, ...]) -> None:
    """Write the orders to a store, as their sales would have left them."""
    with store.write():
        for called in orders:
            _keep(store, called)


def _keep(store: Store, called: Called) -> None:
    first, *others = called.goods
    rest = sum(4900 for _ in others)
    lines = [OrderLine(first[1], first[2], Decimal(1), called.minor - rest, 2500)]
    lines += [OrderLine(name, sku, Decimal(1), 4900, 2500) for _, name, sku in others]
    order = Order(
        tuple(lines),
        _CURRENCY[called.language],
        phone=called.phone,
        customer=f"{called.first} {called.family}",
        receipt_number=called.receipt,
        note=called.note,
        words=called.pair,
    )
    saved = store.orders.add(called.reference, order, called.at)
    saved = store.orders.mark_sent(saved, order)
    if called.tag:
        store.notes.tag(saved.id, called.tag)
    if called.tracking:
        parcel = Parcel((), 0, closes=True, carrier="Posten", tracking=called.tracking)
        store.handovers.add(saved.id, called.reference, parcel, called.at, called.who)
    payment = Payment(called.reference, saved.id, order.total, State.NEW, called.at)
    store.payments.add(payment, 1)
    payment = replace(payment, state=State.CREATED)
    store.payments.save(payment)
    end = {"declined": State.ABORTED, "expired": State.EXPIRED, "cancelled": State.TERMINATED}.get(called.state)
    if called.state == "waiting":
        return
    total = order.total.minor
    moved = {"reserved": (total,), "captured": (total, total), "refunded": (total, total, total)}.get(called.state, ())
    state = end or State.AUTHORIZED
    store.payments.save(replace(payment, state=state, aggregate=Aggregate(*moved), psp_reference=called.psp))
