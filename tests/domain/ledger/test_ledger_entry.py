"""Which sales units a ledger settles for, and what a payout is numbered."""

from __future__ import annotations

from app.domain.ledger.ledger_entry import Ledger, payout_number


def test_a_ledger_settles_for_its_units() -> None:
    ledger = Ledger("1", "NOK", "86011117947", ("api:123455", "NO:77"))
    assert ledger.settles("123455")
    assert ledger.settles("77")
    assert not ledger.settles("23455")


def test_the_number_of_a_payout() -> None:
    assert payout_number("12345-2000023") == "2000023"
    assert payout_number("") == ""
