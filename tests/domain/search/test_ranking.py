"""The order that fits best comes first, and it is known why."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from app.domain.desk.folding import fold, searchable
from app.domain.desk.query import Mark
from app.domain.search.ranking import Closeness, Fit, OrderFacts, Place, fit
from app.domain.search.understanding import understand
from app.domain.standing import Standing

NOW = datetime(2026, 11, 25, 14, 30, tzinfo=timezone(timedelta(hours=1)))
KARI = OrderFacts(
    {
        Place.CUSTOMER: searchable("Kari Ødegård"),
        Place.PHONE: "4741234567",
        Place.GOODS: searchable("Grey hoodie HD-204"),
        Place.REFERENCE: fold("K-261124-0042 K-261124-0042-2"),
        Place.RECEIPT: "20418",
        Place.PAIR: "blue heron",
        Place.NOTE: searchable("gift wrap"),
        Place.TAGS: "\nvip\nurgent case",
        Place.TRACKING: "370000000000012345",
        Place.PEOPLE: "anna berg",
        Place.UNIT: "oslo",
    },
    49_900,
    "NOK",
    NOW - timedelta(days=1) + timedelta(hours=1, minutes=30),
    Standing.RESERVED,
    {Mark.TO_SHIP},
    {"ab12cd34ef56"},
)
"""Yesterday at 16."""


def found(text: str, facts: OrderFacts = KARI, **meant: list[str]) -> Fit | None:
    return fit(understand(text, "en", NOW, "NO"), facts, meant)


@pytest.mark.parametrize(
    ("text", "place", "closeness"),
    [
        ("kari", Place.CUSTOMER, Closeness.WORD),
        ('"kari odegard"', Place.CUSTOMER, Closeness.WORD),
        ("ødeg", Place.CUSTOMER, Closeness.BEGINNING),
        ("degår", Place.CUSTOMER, Closeness.INSIDE),
        ("oedegaard", Place.CUSTOMER, Closeness.WORD),
        ("4567", Place.PHONE, Closeness.END),
        ("567", Place.PHONE, Closeness.SHORT_END),
        ("2345", Place.TRACKING, Closeness.END),
        ("123", Place.PHONE, Closeness.INSIDE),
        ("41 23 45 67", Place.PHONE, Closeness.WHOLE),
        ("0047 41234567", Place.PHONE, Closeness.WHOLE),
        ("phone:4567", Place.PHONE, Closeness.END),
        ("K-261124-0042", Place.REFERENCE, Closeness.WHOLE),
        ("k-2611", Place.REFERENCE, Closeness.BEGINNING),
        ("20418", Place.RECEIPT, Closeness.WHOLE),
        ("hoodie", Place.GOODS, Closeness.WORD),
        ("hd-204", Place.GOODS, Closeness.WORD),
        ("sku:hd-2", Place.GOODS, Closeness.BEGINNING),
        ('"blue heron"', Place.PAIR, Closeness.WHOLE),
        ("heron", Place.PAIR, Closeness.WORD),
        ("wrap", Place.NOTE, Closeness.WORD),
        ("tag:vip", Place.TAGS, Closeness.WHOLE),
        ("tag:urg", Place.TAGS, Closeness.BEGINNING),
        ("psp ef56", Place.PSP, Closeness.END),
        ("cd34ef56", Place.PSP, Closeness.END),
        ("by:anna", Place.PEOPLE, Closeness.WORD),
        ("unit:oslo", Place.UNIT, Closeness.WHOLE),
        ("499", Place.AMOUNT, Closeness.AMOUNT),
        ("499,00 kr", Place.AMOUNT, Closeness.AMOUNT),
        ("480-520", Place.AMOUNT, Closeness.RANGE),
        (">400", Place.AMOUNT, Closeness.RANGE),
        ("<500 kr", Place.AMOUNT, Closeness.RANGE),
        ("about 500", Place.AMOUNT, Closeness.RANGE),
        ("yesterday", Place.DAY, Closeness.RANGE),
        ("before:today", Place.DAY, Closeness.RANGE),
        ("since:yesterday", Place.DAY, Closeness.RANGE),
        ("around four", Place.TIME, Closeness.RANGE),
        ("reserved", Place.STATE, Closeness.RANGE),
        ("to ship", Place.STATE, Closeness.RANGE),
    ],
)
def test_why_it_was_found(text: str, place: Place, closeness: Closeness) -> None:
    why = found(text)
    assert why is not None
    assert [(reason.place, reason.closeness) for reason in why.reasons] == [(place, closeness)]


@pytest.mark.parametrize(
    "text",
    [
        *("ola", "tag:ip", "498", "499 €", "today", "before:yesterday", "around 12", "declined", "by:kari", "psp ffff"),
        *("-kari", "kari -hoodie", "kari ola", "unit:bergen", "9999999", "phone:999", "hoodei", "tag:case"),
    ],
)  # fmt: skip
def test_what_does_not_fit(text: str) -> None:
    assert found(text) is None


def test_what_is_excluded_must_not_be_there() -> None:
    assert found("kari -declined -ola") is not None
    assert found("") == Fit()


def test_a_slip_is_forgiven_where_the_word_is_nowhere() -> None:
    why = found("hoodei", hoodei=["hoodie", "hooded"])
    assert why is not None
    assert why.reasons[0].closeness is Closeness.SLIP
    assert found("hoodei", hoodei=["hooded"]) is None
    assert fit(understand("grey", "en", NOW), KARI) is not None


def test_the_nearest_amount_and_hour_are_the_best() -> None:
    for text, better, worse in (
        ("about 500", KARI, replace(KARI, amount=46_000)),
        ("about 460", replace(KARI, amount=46_000), KARI),
        ("around four", KARI, replace(KARI, at=KARI.at - timedelta(minutes=50))),
        ("1499", replace(KARI, texts={Place.PHONE: "4741231499"}), replace(KARI, amount=149_900)),
        ("499", KARI, replace(KARI, amount=0, texts={Place.PHONE: "4741234499"})),
        ("4567", KARI, replace(KARI, texts={Place.RECEIPT: "24567"})),
        ("4567", KARI, replace(KARI, texts={Place.PHONE: "4745671234"})),
    ):
        best, next_best = found(text, better), found(text, worse)
        assert best is not None
        assert next_best is not None
        assert best.points > next_best.points
