"""Accounts that vouchers are posted to, by country, and a shop's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from enum import StrEnum

from app.domain.problem import Invalid
from app.domain.vat import parse_rate


class AccountKind(StrEnum):
    """What an account is for.

    Sales and VAT may have one for each rate, as `sales 25`.
    """

    HELD = "held"  # what Vipps MobilePay holds for the shop
    SALES = "sales"  # without VAT
    VAT = "vat"  # in the sales
    TIPS = "tips"  # owed to those who serve
    FEES = "fees"  # what Vipps MobilePay costs
    OWED = "owed"  # fees that are not taken yet
    TRANSIT = "transit"  # payouts on their way to the bank
    BANK = "bank"  # where they arrive; without it the bank's own statement says so
    DISPUTED = "disputed"  # taken back because the card holder objects
    OTHER = "other"  # corrections and what is not known, until somebody has looked


BY_RATE = frozenset({AccountKind.SALES, AccountKind.VAT})
"""Roles that may have an account for each VAT rate."""
LONGEST_NUMBER = 10
ACCOUNTS: Mapping[str, Mapping[str, str]] = {
    # NS 4102; 1570 to 1576 are advances and loans to people there, and these two are free.
    "NO": {
        **{"held": "1579", "sales": "3000", "vat": "2700", "tips": "2990"},
        **{"fees": "7770", "owed": "2991", "transit": "1578", "disputed": "1577", "other": "2999"},
        **{"sales 15": "3020", "vat 15": "2701", "sales 12": "3030", "vat 12": "2702", "sales 0": "3100"},
    },
    # BAS; 2891 would be debts that are being collected.
    "SE": {
        **{"held": "1580", "sales": "3001", "vat": "2611", "tips": "2890"},
        **{"fees": "6570", "owed": "2990", "transit": "1581", "disputed": "1582", "other": "2999"},
        **{"sales 12": "3002", "vat 12": "2621", "sales 6": "3003", "vat 6": "2631", "sales 0": "3004"},
    },
    # There is no chart that all programs share: a beginning, which the shop's accountant sets right.
    "DK": {
        **{"held": "5820", "sales": "1010", "vat": "6902", "tips": "6990", "sales 0": "1050"},
        **{"fees": "3640", "owed": "6991", "transit": "5821", "disputed": "5822", "other": "6999"},
    },
    "FI": {
        **{"held": "1760", "sales": "3000", "vat": "2939", "tips": "2990", "sales 0": "3100"},
        **{"fees": "8450", "owed": "2991", "transit": "1761", "disputed": "1762", "other": "2999"},
    },
}
_ROLES = "|".join(AccountKind)
_NAMED = re.compile(rf"({_ROLES}|(?:sales|vat) [0-9]{{1,2}}(?:[.,][0-9]{{1,2}})?)=([0-9]{{1,{LONGEST_NUMBER}}})")


def accounts_of(market: str, changes: Iterable[str] = (), own: Mapping[str, str] | None = None) -> dict[str, str]:
    """The accounts of a country, with a shop's `own`, and `changes` of these.

    Both are as `held=1580`, `sales 25=3001`. The bank's has no usual number.
    Raises `ValueError` with the change that is not understood.
    """
    return {**ACCOUNTS[market], AccountKind.BANK.value: "", **(own or {}), **dict(_read(change) for change in changes)}


def own_accounts(text: str) -> dict[str, str]:
    """A shop's own accounts as they are kept: `held=1580; sales 25=3001`.

    Raises `ValueError` with the first that is not understood.
    """
    return dict(_read(part) for part in text.split(";") if part.strip())


def write_accounts(own: Mapping[str, str]) -> str:
    """A shop's own accounts as they are kept, always in one order."""
    return "; ".join(f"{name}={number}" for name, number in sorted(own.items()))


def with_account(own: Mapping[str, str], name: str, number: str) -> dict[str, str]:
    """A shop's own accounts with one changed; an empty number takes its own away.

    Raises `Invalid` `account_unreadable`.
    """
    typed = number.strip()
    others = {each: kept for each, kept in own.items() if each != name}
    if not typed:
        return others
    try:
        return {**others, **dict([_read(f"{name}={typed}")])}
    except ValueError:
        raise Invalid("account_unreadable", field="accounts", text=typed) from None


def _read(change: str) -> tuple[str, str]:
    found = _NAMED.fullmatch(change.strip())
    if found is None:
        raise ValueError(change)
    kind, _, rate = found[1].partition(" ")
    return (account_name(AccountKind(kind), parse_rate(rate)) if rate else kind), found[2]


def account_for(accounts: Mapping[str, str], kind: AccountKind, rate: int | None = None) -> str:
    """The account of a kind at a rate, in hundredths of a percent.

    That of the kind itself where the rate has none of its own, and where no rate is known.
    """
    own = None if rate is None else accounts.get(account_name(kind, rate))
    return own or accounts[kind]


def account_name(kind: AccountKind, rate: int) -> str:
    """The one name of a kind at a rate: `sales 13.5`, also for `13,50`."""
    whole, part = divmod(rate, 100)
    return f"{kind} {whole}.{part:02}".rstrip("0") if part else f"{kind} {whole}"
