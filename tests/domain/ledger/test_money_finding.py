"""A finding is about one place."""

from __future__ import annotations

from app.domain.ledger.ledger_entry import Account
from app.domain.ledger.money_finding import FindingKind, MoneyFinding


def test_a_finding_is_about_one_entry_unless_it_says_more() -> None:
    finding = MoneyFinding(FindingKind.LATE)
    assert (finding.account, finding.entries, finding.day) == (Account.FUNDS, 1, None)
