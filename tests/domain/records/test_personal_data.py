"""All that is kept of a customer, in JSON and from an order's view."""

import json
from datetime import UTC, datetime

from app.domain.money import Currency, Money
from app.domain.records.personal_data import PersonalData, PersonalOrder

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def kroner(amount: int) -> Money:
    return Money(amount * 100, Currency.NOK)


DATA = PersonalData(
    "4791827364",
    ("Tordis Brynhildsen",),
    NOW,
    (
        PersonalOrder(
            *("K-1", NOW, kroner(499), kroner(499), kroner(0), ("Cap",)),
            {"name": "Tordis Brynhildsen", "address": "Storgata 1, 0155, Oslo, NO"},
            ("rings at noon",),
            ((NOW, "create"),),
        ),
    ),
    ((NOW, "Kari", "K-1"),),
)


def test_json_has_minor_units_and_times_with_their_zone() -> None:
    read = json.loads(DATA.as_json)
    assert read["phone"] == "4791827364"
    assert read["as_of"] == "2026-11-22T12:00:00+00:00"
    (order,) = read["orders"]
    assert (order["amount"], order["refunded"], order["currency"]) == (49_900, 0, "NOK")
    assert order["address"] == "Storgata 1, 0155, Oslo, NO"
    assert order["happened"] == [{"at": "2026-11-22T12:00:00+00:00", "what": "create"}]
    assert read["number_shown_to_staff"] == [{"at": "2026-11-22T12:00:00+00:00", "who": "Kari", "order": "K-1"}]
