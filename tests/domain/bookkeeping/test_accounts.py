"""Accounts by country and rate, and a shop's own."""

import pytest

from app.domain.bookkeeping.accounts import ACCOUNTS, HELD, SALES, TIPS, VAT, account_for, accounts_of


@pytest.mark.parametrize("market", ACCOUNTS)
def test_every_country_has_the_four(market: str) -> None:
    accounts = accounts_of(market)
    assert all(accounts[kind].isdigit() for kind in (HELD, SALES, VAT, TIPS))


def test_a_rate_has_its_own_or_that_of_the_kind() -> None:
    accounts = accounts_of("SE", ("vat 25,5=2612", " held=1930"))
    assert accounts[HELD] == "1930"
    assert account_for(accounts, VAT, 2550) == "2612"
    assert account_for(accounts, VAT, 1200) == "2621"
    assert account_for(accounts, SALES, 2500) == "3001"
    assert account_for(accounts, SALES, None) == "3001"


@pytest.mark.parametrize("typed", ["13.5", "13,5", "13,50", "13.50"])
def test_a_rate_is_the_same_however_it_is_typed(typed: str) -> None:
    assert account_for(accounts_of("FI", (f"sales {typed}=3011",)), SALES, 1350) == "3011"
    assert account_for(accounts_of("FI", (f"sales {typed}=3011",)), SALES, 2550) == "3000"


@pytest.mark.parametrize("typed", ["6", "06", "6,0", "6.00"])
def test_a_whole_rate_with_noughts_is_that_rate(typed: str) -> None:
    assert account_for(accounts_of("SE", (f"vat {typed}=2639",)), VAT, 600) == "2639"


@pytest.mark.parametrize("wrong", ["held", "held=", "held=12a", "fees=1", "tips 25=1", "sales 100=1"])
def test_what_is_no_account_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        accounts_of("NO", (wrong,))
