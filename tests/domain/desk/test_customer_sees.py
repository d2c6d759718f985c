"""What the customer's app shows comes back as it was read."""

from datetime import UTC, datetime

from app.domain.desk.customer_sees import CustomerSees, SeenLine, read_shown, write_shown
from app.domain.money import Currency, Money

NOW = datetime(2026, 11, 29, 12, tzinfo=UTC)


def test_it_comes_back_as_it_was_and_adds_up() -> None:
    lines = (SeenLine("Hoodie\u202e", 49_900, "1"), SeenLine("Cap", -9_900))
    seen = CustomerSees(NOW, "DELIVERY", "https://a.no/1", "NOK", lines)
    assert read_shown(write_shown(seen), NOW) == seen
    assert seen.lines[0].name == "Hoodie"
    assert seen.total == Money(40_000, Currency.NOK)


def test_without_a_receipt_there_is_no_total() -> None:
    assert CustomerSees(NOW).total is None
    assert CustomerSees(NOW, currency="XXX").total is None
