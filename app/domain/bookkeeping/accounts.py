"""Accounts that a day's voucher is posted to, by country."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from app.domain.vat import parse_rate

HELD, SALES, VAT, TIPS = "held", "sales", "vat", "tips"
"""Held at Vipps MobilePay; sales and VAT, also of one rate, as `sales 25`; tips, which are owed to those who serve."""
ACCOUNTS: Mapping[str, Mapping[str, str]] = {
    # NS 4102
    "NO": {
        **{HELD: "1570", SALES: "3000", VAT: "2700", TIPS: "2990"},
        **{"sales 15": "3020", "vat 15": "2701", "sales 12": "3030", "vat 12": "2702", "sales 0": "3100"},
    },
    # BAS
    "SE": {
        **{HELD: "1580", SALES: "3001", VAT: "2611", TIPS: "2890"},
        **{"sales 12": "3002", "vat 12": "2621", "sales 6": "3003", "vat 6": "2631", "sales 0": "3004"},
    },
    # There is no chart that all programs share: a beginning, which the shop's accountant sets right.
    "DK": {HELD: "5820", SALES: "1010", VAT: "6902", TIPS: "6990", "sales 0": "1050"},
    "FI": {HELD: "1760", SALES: "3000", VAT: "2939", TIPS: "2990", "sales 0": "3100"},
}
_NAMED = re.compile(r"(held|tips|sales|vat|(?:sales|vat) [0-9]{1,2}(?:[.,][0-9]{1,2})?)=([0-9]{1,10})")


def accounts_of(market: str, changes: Sequence[str] = ()) -> dict[str, str]:
    """The accounts of a country, with a shop's own: `held=1580`, `sales 25=3001`.

    Raises `ValueError` with the change that is not understood.
    """
    accounts = dict(ACCOUNTS[market])
    for change in changes:
        found = _NAMED.fullmatch(change.strip())
        if found is None:
            raise ValueError(change)
        kind, _, rate = found[1].partition(" ")
        accounts[_named(kind, parse_rate(rate)) if rate else kind] = found[2]
    return accounts


def account_for(accounts: Mapping[str, str], kind: str, rate: int | None) -> str:
    """The account of sales or VAT at a rate, in hundredths of a percent.

    That of the kind itself where the rate has none of its own, and where no rate is known.
    """
    if rate is None:
        return accounts[kind]
    return accounts.get(_named(kind, rate), accounts[kind])


def _named(kind: str, rate: int) -> str:
    """The one name of a kind at a rate, however it was typed: `sales 13.5` for `13,50`."""
    whole, part = divmod(rate, 100)
    return f"{kind} {whole}.{part:02}".rstrip("0") if part else f"{kind} {whole}"
