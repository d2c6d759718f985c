"""Payouts open in place, say which sales unit they are of, and lead to the orders within."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.ledger.ledger_entry import Account
from app.domain.ledger.tracing import LedgerScope, Tracer
from tests.support.ledger_book import BEGIN, Book
from ui.models.money_rows import AmountWords
from ui.models.payout_lines import LINES, PayoutColumn, PayoutLines, payouts_of
from ui.models.rows import ItemRole


@pytest.fixture
def lines() -> PayoutLines:
    """Two payouts, and what is held."""
    book = Book()
    book.sell("a")
    book.sell("b")
    book.pay_out("Utb. 2000001")
    book.sell("c")
    book.pay_out()
    book.sell("d")
    today = book.at.date() + timedelta(days=400)
    tracer = Tracer(today)
    tracer.begin(LedgerScope("12345", frozenset({2}), today))
    for account in Account:
        tracer.take(account, book.lists[account])
    shown = PayoutLines("en", lambda: today, lambda: datetime(2027, 3, 1, tzinfo=UTC), AmountWords("en"))
    shown.unit_name = {2: "Kiosk"}.__getitem__
    shown.show_trace(tracer.end(book.movements))
    return shown


def whats(lines: PayoutLines) -> list[str]:
    return [line.what for line in lines.rows]


def test_the_newest_come_first_with_unit_and_year(lines: PayoutLines) -> None:
    assert whats(lines) == ["Not paid out yet", "Payout 2000002", "Payout 2000001"]
    assert [lines.index(2, column).data() for column in (PayoutColumn.WHEN, PayoutColumn.WHERE, PayoutColumn.ABOUT)] == [
        f"{BEGIN.day} January 2026", "at the bank", "about 7 January 2026 · Utb. 2000001, Kiosk"
    ]  # fmt: skip
    assert lines.index(2, PayoutColumn.ABOUT).data(LINES) == ("about 7 January 2026", "Utb. 2000001, Kiosk")
    assert lines.index(1, PayoutColumn.ABOUT).data(LINES) == ("about 8 January 2026", "Kiosk")


def test_opened_and_folded_in_place(lines: PayoutLines) -> None:
    head = lines.index(1, PayoutColumn.WHAT)
    assert head.data(ItemRole.AccessibleTextRole) == "Payout 2000002, folded"
    lines.turn(1)
    assert head.data(ItemRole.AccessibleTextRole) == "Payout 2000002, opened"
    assert whats(lines)[2:4] == ["Captured", "Fees kept back"]
    lines.turn(2)  # a part cannot be opened
    assert [lines.head_of(row) for row in range(5)] == [0, 1, 1, 1, 4]
    assert lines.find_part(1, "c") == 2
    assert lines.find_part(1, "a") == 1
    assert lines.find_held("NOK") == 0
    assert lines.find_held("DKK") == -1
    # The last one ends with the list.
    lines.turn(4)
    assert len(lines.rows) == 8
    assert lines.find_part(4, "nothing") == 4
    lines.turn(4)
    lines.turn(1)
    assert whats(lines) == ["Not paid out yet", "Payout 2000002", "Payout 2000001"]


def test_the_chart_has_those_of_one_currency() -> None:
    book = Book()
    book.sell("a")
    first = book.pay_out()
    book.sell("b")
    book.pay_out()
    book.funds("payout-aborted", -first.amount, first.psp_reference)
    trace = book.trace()
    assert [each.number for each in payouts_of(trace, "NOK")] == ["2000002"]
    assert payouts_of(trace, "DKK") == []
