"""Accounts by country and rate, and a shop's own."""

import pytest

from app.domain.bookkeeping.accounts import (
    ACCOUNTS,
    AccountKind,
    account_for,
    accounts_of,
    own_accounts,
    with_account,
    write_accounts,
)
from app.domain.problem import Invalid

SALES, VAT = AccountKind.SALES, AccountKind.VAT


@pytest.mark.parametrize("market", ACCOUNTS)
def test_every_country_has_all_but_the_bank(market: str) -> None:
    accounts = accounts_of(market)
    assert all(accounts[kind].isdigit() for kind in AccountKind if kind is not AccountKind.BANK)
    assert accounts[AccountKind.BANK] == ""


def test_a_rate_has_its_own_or_that_of_the_kind() -> None:
    accounts = accounts_of("SE", ("vat 25,5=2612", " held=1930"))
    assert accounts[AccountKind.HELD] == "1930"
    assert account_for(accounts, VAT, 2550) == "2612"
    assert account_for(accounts, VAT, 1200) == "2621"
    assert account_for(accounts, SALES, 2500) == "3001"
    assert account_for(accounts, SALES) == "3001"


@pytest.mark.parametrize("typed", ["13.5", "13,5", "13,50", "13.50"])
def test_a_rate_is_the_same_however_it_is_typed(typed: str) -> None:
    assert account_for(accounts_of("FI", (f"sales {typed}=3011",)), SALES, 1350) == "3011"
    assert account_for(accounts_of("FI", (f"sales {typed}=3011",)), SALES, 2550) == "3000"


@pytest.mark.parametrize("typed", ["6", "06", "6,0", "6.00"])
def test_a_whole_rate_with_noughts_is_that_rate(typed: str) -> None:
    assert account_for(accounts_of("SE", (f"vat {typed}=2639",)), VAT, 600) == "2639"


@pytest.mark.parametrize("wrong", ["held", "held=", "held=12a", "tax=1", "tips 25=1", "sales 100=1"])
def test_what_is_no_account_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong):
        accounts_of("NO", (wrong,))
    with pytest.raises(ValueError, match=wrong):
        own_accounts(f"held=1; {wrong}")


def test_a_shop_keeps_its_own_and_one_run_may_have_others() -> None:
    own = own_accounts(" sales 25,0=3011; bank=1920;held=1930;")
    assert write_accounts(own) == "bank=1920; held=1930; sales 25=3011"
    assert own_accounts(write_accounts(own)) == own
    accounts = accounts_of("NO", ("held=1",), own)
    assert (accounts["held"], accounts["bank"], accounts["tips"]) == ("1", "1920", "2990")
    assert account_for(accounts, SALES, 2500) == "3011"


def test_one_account_is_typed_changed_and_taken_away() -> None:
    own = with_account({}, "sales 25", " 3011 ")
    assert own == {"sales 25": "3011"}
    assert with_account(with_account(own, "held", "1930"), "sales 25", "3012") == {"held": "1930", "sales 25": "3012"}
    assert with_account(own, "sales 25", " ") == {}
    with pytest.raises(Invalid) as refused:
        with_account(own, "held", "12a")
    assert (refused.value.code, refused.value.values["text"]) == ("account_unreadable", "12a")
