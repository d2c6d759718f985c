"""What goes with the country of a sales unit: its currency and its usual VAT."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.money import Currency
from app.domain.problem import Invalid
from app.domain.vat import usual_rate
from app.settings.declared import Settings

MARKETS = {"NO": Currency.NOK, "DK": Currency.DKK, "FI": Currency.EUR, "SE": Currency.SEK}


def market_of(currency: Currency) -> str:
    """The country of a currency; each country has one of its own."""
    return next(market for market, own in MARKETS.items() if own is currency)


def check_currency(values: Mapping[str, str]) -> None:
    """A sales unit takes the currency of its country alone.

    Raises `Invalid` at the currency.
    """
    if values["currency"] != MARKETS[values["market"]]:
        own, other = MARKETS[values["market"]].value, values["currency"]
        raise Invalid("currency_not_of_country", field="currency", own=own, other=other)


def with_country(values: Mapping[str, str], current: Settings) -> dict[str, str]:
    """`values`, completed with what a new country brings along.

    Its currency, and its usual VAT unless the shop has one of its own.
    """
    market = values.get("market", current.market)
    if market == current.market:
        return dict(values)
    along = {"currency": MARKETS[market].value}
    if current.vat_default == usual_rate(current.market):
        along["vat_default"] = str(usual_rate(market))
    return {**along, **values}
