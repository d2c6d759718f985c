"""The order that fits best comes first, and it is known why."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from app.domain.desk.folding import fold, searchable
from app.domain.desk.query import Mark
from app.domain.search.ranking import Closeness, Fit, FoundIn, OrderFacts, fit
from app.domain.search.understanding import understand
from app.domain.standing import Standing

NOW = datetime(2026, 11, 25, 14, 30, tzinfo=timezone(timedelta(hours=1)))
KARI = OrderFacts(
    {
        FoundIn.CUSTOMER: searchable("Kari Ødegård"),
        FoundIn.PHONE: "4741234567",
        FoundIn.GOODS: searchable("Grey hoodie HD-204"),
        FoundIn.REFERENCE: fold("K-261124-0042 K-261124-0042-2"),
        FoundIn.RECEIPT: "20418",
        FoundIn.PAIR: "blue heron",
        FoundIn.NOTE: searchable("gift wrap"),
        FoundIn.TAGS: "\nvip\nurgent case",
        FoundIn.TRACKING: "370000000000012345",
        FoundIn.PEOPLE: "anna berg",
        FoundIn.UNIT: "oslo",
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
        ("kari", FoundIn.CUSTOMER, Closeness.WORD),
        ('"kari odegard"', FoundIn.CUSTOMER, Closeness.WORD),
        ("ødeg", FoundIn.CUSTOMER, Closeness.BEGINNING),
        ("degår", FoundIn.CUSTOMER, Closeness.INSIDE),
        ("oedegaard", FoundIn.CUSTOMER, Closeness.WORD),
        ("4567", FoundIn.PHONE, Closeness.END),
        ("567", FoundIn.PHONE, Closeness.SHORT_END),
        ("2345", FoundIn.TRACKING, Closeness.END),
        ("123", FoundIn.PHONE, Closeness.INSIDE),
        ("41 23 45 67", FoundIn.PHONE, Closeness.WHOLE),
        ("0047 41234567", FoundIn.PHONE, Closeness.WHOLE),
        ("phone:4567", FoundIn.PHONE, Closeness.END),
        ("K-261124-0042", FoundIn.REFERENCE, Closeness.WHOLE),
        ("k-2611", FoundIn.REFERENCE, Closeness.BEGINNING),
        ("20418", FoundIn.RECEIPT, Closeness.WHOLE),
        ("hoodie", FoundIn.GOODS, Closeness.WORD),
        ("hd-204", FoundIn.GOODS, Closeness.WORD),
        ("sku:hd-2", FoundIn.GOODS, Closeness.BEGINNING),
        ('"blue heron"', FoundIn.PAIR, Closeness.WHOLE),
        ("heron", FoundIn.PAIR, Closeness.WORD),
        ("wrap", FoundIn.NOTE, Closeness.WORD),
        ("tag:vip", FoundIn.TAGS, Closeness.WHOLE),
        ("tag:urg", FoundIn.TAGS, Closeness.BEGINNING),
        ("psp ef56", FoundIn.PSP, Closeness.END),
        ("cd34ef56", FoundIn.PSP, Closeness.END),
        ("1111-ab12-cd34-ef56", FoundIn.PSP, Closeness.END),
        ("by:anna", FoundIn.PEOPLE, Closeness.WORD),
        ("unit:oslo", FoundIn.UNIT, Closeness.WHOLE),
        ("499", FoundIn.AMOUNT, Closeness.AMOUNT),
        ("499,00 kr", FoundIn.AMOUNT, Closeness.AMOUNT),
        ("480-520", FoundIn.AMOUNT, Closeness.RANGE),
        (">400", FoundIn.AMOUNT, Closeness.RANGE),
        ("<500 kr", FoundIn.AMOUNT, Closeness.RANGE),
        ("about 500", FoundIn.AMOUNT, Closeness.RANGE),
        ("yesterday", FoundIn.DAY, Closeness.RANGE),
        ("before:today", FoundIn.DAY, Closeness.RANGE),
        ("since:yesterday", FoundIn.DAY, Closeness.RANGE),
        ("around four", FoundIn.TIME, Closeness.RANGE),
        ("reserved", FoundIn.STATE, Closeness.RANGE),
        ("to ship", FoundIn.STATE, Closeness.RANGE),
    ],
)
def test_why_it_was_found(text: str, place: FoundIn, closeness: Closeness) -> None:
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


def test_both_words_of_a_pair_are_that_pair() -> None:
    why = found("blue heron")
    assert why is not None
    assert {(reason.place, reason.closeness) for reason in why.reasons} == {(FoundIn.PAIR, Closeness.WHOLE)}


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
        ("1499", replace(KARI, texts={FoundIn.PHONE: "4741231499"}), replace(KARI, amount=149_900)),
        ("499", KARI, replace(KARI, amount=0, texts={FoundIn.PHONE: "4741234499"})),
        ("4567", KARI, replace(KARI, texts={FoundIn.RECEIPT: "24567"})),
        ("4567", KARI, replace(KARI, texts={FoundIn.PHONE: "4745671234"})),
    ):
        best, next_best = found(text, better), found(text, worse)
        assert best is not None
        assert next_best is not None
        assert best.points > next_best.points
